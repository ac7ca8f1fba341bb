import {usePluginData} from '@docusaurus/useGlobalData';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {HTML_LANG, type Locale, isLocale} from '../../domain/locales/locales';
import type {EditionsData} from '../../domain/views/editions';
import {routeOf} from './routeOf';

/** Tells which languages lack a page, and in which language a page is shown. */
export function useUntranslated(): {
  /** The language in which this one shows a page that it has no text of its own for; undefined where it has. */
  shownIn(pathname: string): Locale | undefined;
  /** `lang` of such a page. */
  langOf(pathname: string): string | undefined;
  /** Whether a language has a page of its own at an address of this language. */
  has(locale: string, pathname: string): boolean;
} {
  const {untranslated} = usePluginData('editions') as EditionsData;
  const {siteConfig, i18n} = useDocusaurusContext();
  const shown = (locale: string, pathname: string) =>
    isLocale(locale) ? untranslated[locale][routeOf(pathname, siteConfig.baseUrl)] : undefined;
  const shownIn = (pathname: string) => shown(i18n.currentLocale, pathname);
  return {
    shownIn,
    has: (locale, pathname) => shown(locale, pathname) === undefined,
    langOf: (pathname) => {
      const language = shownIn(pathname);
      return language && HTML_LANG[language];
    },
  };
}
