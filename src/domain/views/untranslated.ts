import {NEXT_EDITION, pageKey} from '../content/page';
import {DEFAULT_LOCALE, LOCALES, type Locale, type Localised} from '../locales/locales';
import {docPath, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';

/** Addresses (without the locale's prefix) of pages that a language shows in their source language. */
export function untranslatedRoutes(model: SiteModel): Localised<string[]> {
  const newest = newestEdition(model);
  const have = new Set(model.pages.map((page) => `${pageKey(page)}:${page.locale}`));
  const missing = (locale: Locale) =>
    model.pages
      .filter((page) => page.locale === DEFAULT_LOCALE && !have.has(`${pageKey(page)}:${locale}`))
      .map(({collection, edition, path, frontMatter}) =>
        collection === 'blog'
          ? routes.newsItem(frontMatter.slug ?? path)
          : docPath({edition: edition ?? NEXT_EDITION, path, slug: frontMatter.slug}, newest),
      );
  return Object.fromEntries(LOCALES.map((locale) => [locale, missing(locale)])) as Localised<string[]>;
}
