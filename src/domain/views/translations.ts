import {GUIDE_EDITION, NEXT_EDITION, type Page, pageKey} from '../content/page';
import {fileOf} from '../content/places';
import {editLink, newFileLink, suggestLink} from '../contributing/links';
import {translationSkeleton} from '../contributing/skeleton';
import {DEFAULT_LOCALE, HTML_LANG, type Locale, type Localised, localePrefix} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import {type Gap, type StatusMatrix, statusMatrix} from '../translation/matrix';
import {type TextState, recordStates, translationStates} from '../translation/states';
import {pageLink} from './links';

/** What a reader is told of a page whose source has changed since it was translated. */
export interface TranslationNoticeView {
  /** Day of the last acceptance, ISO; null when the translation was never accepted. */
  readonly accepted: string | null;
  readonly sections: readonly {anchor: string; heading: string; lang: string}[];
  /** The same page in its source language, with the locale's prefix. */
  readonly source: string;
  readonly sourceLocale: Locale;
}

/** Where a reader can mend the page that they see; null leads to the contributor guide. */
export interface EditLinksView {
  readonly edit: {href: string; preparation: boolean} | 'frozen' | null;
  readonly suggest: string | null;
}

/** State of the languages of a page. */
export function stateOfPage(model: SiteModel, page: Page): TextState | undefined {
  const group = page.collection === 'blog' ? 'blog' : page.edition;
  return translationStates(model, model.pins).find((state) => state.group === group && state.path === page.path);
}

/** The notice of an outdated page; null where there is nothing to say. */
export function translationNotice(model: SiteModel, page: Page): TranslationNoticeView | null {
  const state = stateOfPage(model, page);
  const own = state?.locales[page.locale];
  if (!state || own?.state !== 'outdated') return null;
  return {
    accepted: own.accepted ?? null,
    sections: own.sections.map(({anchor, heading, lang}) => ({anchor: anchor ?? '', heading, lang: HTML_LANG[lang]})),
    source: `${localePrefix(state.source)}${pageLink(model, page, page.locale).href}`,
    sourceLocale: state.source,
  };
}

/** "Edit this page" and "Suggest a change" of a page in the language in which it is shown. */
export function editLinks(model: SiteModel, page: Page, locale: Locale, repository: string | null): EditLinksView {
  const edit = editLink(repository, page.file, (file) => file in model.texts);
  const address = `${localePrefix(locale)}${pageLink(model, page, locale).href}`;
  return {
    edit: edit === null ? null : edit.kind === 'frozen' ? 'frozen' : {href: edit.href, preparation: edit.preparation},
    suggest: suggestLink(repository, {address, title: page.frontMatter.title, locale}),
  };
}

/** A gap with the way to close it. */
export interface GapView extends Pick<Gap, 'locale' | 'state' | 'since' | 'days' | 'kind'> {
  readonly title: string;
  readonly edition: string;
  /** The browser editor: the translation's file, or a new one with a prepared skeleton; null while no repository is known. */
  readonly href: string | null;
}

export interface StatusView {
  readonly matrix: Pick<StatusMatrix, 'rows' | 'totals'>;
  readonly gaps: readonly GapView[];
  readonly totals: Localised<number>;
}

/** Everything that the status page shows. `today` is `YYYY-MM-DD`. */
export function statusView(model: SiteModel, today: string, repository: string | null): StatusView {
  const matrix = statusMatrix([...translationStates(model, model.pins), ...recordStates(model, model.pins)], today);
  const {rows, totals} = matrix;
  return {
    matrix: {rows, totals},
    totals: {cs: totals.cs.percent, en: totals.en.percent, nb: totals.nb.percent},
    gaps: matrix.gaps.map((gap) => gapView(model, gap, repository)),
  };
}

function gapView(model: SiteModel, gap: Gap, repository: string | null): GapView {
  const {locale, state, since, days, kind, group, path} = gap;
  const base = {locale, state, since, days, kind, edition: group};
  if (kind !== 'page') {
    const file = model.sources[`${group}/${path}`]?.file;
    const edit = file === undefined ? null : editLink(repository, file, () => true);
    return {...base, title: path, href: edit?.kind === 'editor' ? edit.href : null};
  }
  const edition = group === 'blog' ? null : group;
  const key = pageKey({collection: edition === null ? 'blog' : 'docs', edition, path});
  const source =
    model.pages.find((page) => pageKey(page) === key && page.locale === gap.source) ??
    model.pages.find((page) => pageKey(page) === key && page.locale === DEFAULT_LOCALE);
  const file = fileOf({edition, locale, path});
  const exists = file in model.texts;
  const edit = exists ? editLink(repository, file, (each) => each in model.texts) : null;
  const made =
    !exists && source && (edition === null || edition === NEXT_EDITION || edition === GUIDE_EDITION)
      ? newFileLink(repository, file, translationSkeleton(source, model.texts[source.file] ?? '', locale))
      : null;
  return {...base, title: source?.frontMatter.title ?? path, href: edit?.kind === 'editor' ? edit.href : made};
}
