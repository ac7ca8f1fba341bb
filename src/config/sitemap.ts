import type {Options} from '@docusaurus/plugin-sitemap';
import {NEXT_EDITION} from '../domain/content/page';
import {type Locale, localePrefix} from '../domain/locales/locales';
import {routes} from '../domain/model/routes';
import {untranslatedRoutes} from '../domain/views/untranslated';
import {siteModel} from '../site/readSite';

/** What search engines are told of: not the edition in preparation, not search, not pages without a translation. */
export function sitemap(siteDir: string, locale: Locale): Options {
  const leftOut = new Set([...untranslatedRoutes(siteModel(siteDir))[locale], routes.search]);
  const preparation = `${routes.docs}/${NEXT_EDITION}`;
  return {
    lastmod: null,
    changefreq: null,
    priority: null,
    createSitemapItems: async ({defaultCreateSitemapItems, ...parameters}) => {
      const items = await defaultCreateSitemapItems(parameters);
      return items.filter(({url}) => {
        const route = new URL(url).pathname.slice(localePrefix(locale).length);
        return !leftOut.has(route) && route !== preparation && !route.startsWith(`${preparation}/`);
      });
    },
  };
}
