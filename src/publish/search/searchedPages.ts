import path from 'node:path';
import type {RenderedPage} from '../../domain/content/rendered';
import {LOCALES, type Locale, localePrefix} from '../../domain/locales/locales';
import type {SiteModel} from '../../domain/model/siteModel';
import {type BuiltPage, holdsEntries, pageFacts} from '../../domain/search/siteDocuments';

/** What readers see on the built pages that search knows, gathered while the pages are read. */
export interface SearchedPages {
  /** How search reads a page: whole, also its entries on their own, or not at all where it does not know it. */
  readingOf(file: string): 'none' | 'page' | 'entries';
  /** Takes what readers see of a page that search knows; null of one without a main part. */
  take(file: string, rendered: RenderedPage | null): void;
  /**
   * The pages of one language.
   * @throws when one was not built
   */
  of(locale: Locale): BuiltPage[];
}

/** File of an address in one language, from the root of the site. */
const fileOf = (locale: Locale, route: string) => path.posix.join('/', localePrefix(locale), `${route}.html`).slice(1);

/** Nothing is gathered yet. */
export function searchedPages(model: SiteModel): SearchedPages {
  const routes = [...pageFacts(model).keys()];
  const routeOf = new Map(LOCALES.flatMap((locale) => routes.map((route) => [fileOf(locale, route), route])));
  const pages = new Map<string, RenderedPage | null>();
  return {
    readingOf(file) {
      const route = routeOf.get(file);
      if (route === undefined) return 'none';
      return holdsEntries(route) ? 'entries' : 'page';
    },
    take: (file, rendered) => void pages.set(file, rendered),
    of: (locale) =>
      routes.flatMap((route) => {
        const file = fileOf(locale, route);
        const rendered = pages.get(file);
        if (rendered === undefined)
          throw new Error(`Search has to know the page ${file}, but the build did not make it.`);
        return rendered === null ? [] : [{route, rendered}];
      }),
  };
}
