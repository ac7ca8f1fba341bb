import {GUIDE_EDITION, NEXT_EDITION, type Page, pageKey} from '../content/page';
import {formatPartialDate} from '../dates/partialDate';
import type {Edition} from '../editions/edition';
import {HTML_LANG, type Locale, localePrefix} from '../locales/locales';
import {docPath, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import {type TextState, translationStates} from '../translation/states';
import type {LocaleState} from '../translation/state';
import {stemOf} from '../translation/pinPlace';
import {type ExportWords, fill} from './words';

/** What all documents of one build share. */
export interface ExportSite {
  readonly model: SiteModel;
  /** Address of the site without a slash at its end: `https://guide.example`. */
  readonly origin: string;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly day: string;
  readonly pages: ReadonlyMap<string, Page>;
  readonly states: ReadonlyMap<string, TextState>;
}

const keyIn = (locale: Locale, key: string) => `${locale} ${key}`;

/** Gathers once what every document asks for. */
export function exportSite(model: SiteModel, {origin, day}: {origin: string; day: string}): ExportSite {
  return {
    model,
    origin: origin.replace(/\/$/, ''),
    day,
    pages: new Map(model.pages.map((page) => [keyIn(page.locale, pageKey(page)), page])),
    states: new Map(translationStates(model, model.pins).map((state) => [state.stem, state])),
  };
}

/** A page in a language, or null where it has no such version. */
export function pageIn({pages}: ExportSite, key: string, locale: Locale): Page | null {
  return pages.get(keyIn(locale, key)) ?? null;
}

/** Pages that readers may download: the editions' and the news, not the guide's. */
export function isDownloaded({edition}: Page): boolean {
  return edition !== GUIDE_EDITION;
}

/** Where the translation of a page stands; null where nothing is known. */
export function translationOf({states}: ExportSite, page: Page): LocaleState | null {
  return states.get(stemOf(page).stem)?.locales[page.locale] ?? null;
}

/** Address of a page that stays: an edition's own, also while the edition is the newest. */
export function permanentAddress({origin}: Pick<ExportSite, 'origin'>, page: Page): string {
  const prefix = `${origin}${localePrefix(page.locale)}`;
  if (page.collection === 'blog') return `${prefix}${routes.newsItem(page.frontMatter.slug ?? page.path)}`;
  // No edition is called '': with it every edition keeps its name in the address.
  return `${prefix}${docPath({edition: page.edition ?? NEXT_EDITION, path: page.path, slug: page.frontMatter.slug}, '')}`;
}

/** Day of an edition; of the one in preparation it is the day of the build. */
export function editionDay({model, day}: Pick<ExportSite, 'model' | 'day'>, edition: string): string {
  return editionOf(model, edition)?.released ?? day;
}

function editionOf({editions}: SiteModel, id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}

/** "Edition 2016, released 22 November 2026". */
export function editionLine(site: ExportSite, edition: string, locale: Locale, words: ExportWords): string {
  const date = formatPartialDate(editionDay(site, edition), HTML_LANG[locale]);
  const known = editionOf(site.model, edition);
  return known
    ? `${known.title[locale]}, ${fill(words.released, {date})}`
    : `${words.edition}: ${fill(words.preparation, {date})}`;
}

/** Where a page stands, in one sentence or two. */
export function translationLine(state: LocaleState | null, locale: Locale, words: ExportWords): string | null {
  if (!state) return null;
  const compared =
    state.accepted && state.state === 'outdated'
      ? ` ${fill(words.compared, {date: formatPartialDate(state.accepted, HTML_LANG[locale])})}`
      : '';
  return `${words.states[state.state]}${compared}`;
}
