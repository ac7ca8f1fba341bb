import path from 'node:path';
import {type RenderedPage, readRendered} from '../../domain/content/rendered';
import type {HtmlNode} from '../../domain/html/htmlTree';
import {LOCALES, type Locale, localePrefix} from '../../domain/locales/locales';
import type {SiteModel} from '../../domain/model/siteModel';
import {type BuiltPage, holdsEntries, pageFacts} from '../../domain/search/siteDocuments';

/** What readers see on the built pages that search knows, gathered while the pages are read. */
export interface SearchedPages {
  /** Keeps what search needs of a page, and nothing of one that it does not know. */
  take(file: string, tree: HtmlNode): void;
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
    take(file, tree) {
      const route = routeOf.get(file);
      if (route !== undefined) pages.set(file, readRendered(tree, holdsEntries(route)));
    },
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
