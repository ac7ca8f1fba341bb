import {NEXT_EDITION, type Page, pageKey} from '../content/page';
import {DEFAULT_LOCALE, LOCALES, type Locale, type Localised} from '../locales/locales';
import {docPath, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import {stateOfPage} from './translations';

/** Addresses (without the locale's prefix) that a language shows in another one, and which one that is. */
export type ShownIn = Localised<Readonly<Record<string, Locale>>>;

/**
 * Pages that a language has no text of its own for. Docusaurus shows the file in `docs/` or `blog/` then; that one is
 * Czech, unless the page was written in another language first and nobody has translated it into Czech yet.
 */
export function shownLanguages(model: SiteModel): ShownIn {
  const newest = newestEdition(model);
  const have = new Set(model.pages.map((page) => `${pageKey(page)}:${page.locale}`));
  const czech = model.pages.filter((page) => page.locale === DEFAULT_LOCALE);
  const shown = (locale: Locale) =>
    czech.flatMap((page): [string, Locale][] => {
      const file = have.has(`${pageKey(page)}:${locale}`) ? locale : DEFAULT_LOCALE;
      const language = languageOfText(model, page, file);
      return language === locale ? [] : [[addressOf(page, newest), language]];
    });
  return Object.fromEntries(LOCALES.map((locale) => [locale, Object.fromEntries(shown(locale))])) as ShownIn;
}

/** Addresses of pages that a language shows in another one. */
export function untranslatedRoutes(model: SiteModel): Localised<string[]> {
  const shown = shownLanguages(model);
  return Object.fromEntries(LOCALES.map((locale) => [locale, Object.keys(shown[locale])])) as Localised<string[]>;
}

/** The language of what stands in a file: a copy of its source, which waits for its translation, is in the source's. */
function languageOfText(model: SiteModel, page: Page, file: Locale): Locale {
  const state = stateOfPage(model, page);
  return state?.locales[file].state === 'not-translated' ? state.source : file;
}

function addressOf({collection, edition, path, frontMatter}: Page, newest: string): string {
  return collection === 'blog'
    ? routes.newsItem(frontMatter.slug ?? path)
    : docPath({edition: edition ?? NEXT_EDITION, path, slug: frontMatter.slug}, newest);
}
