import {usePluginData} from '@docusaurus/useGlobalData';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DEFAULT_LOCALE, HTML_LANG, type Locale, isLocale} from '../../domain/locales/locales';
import type {EditionsData} from '../../domain/views/editions';

/** Address of a page without the locale's prefix and without a slash at its end. */
function routeOf(pathname: string, baseUrl: string): string {
  const inside = pathname.startsWith(baseUrl) ? `/${pathname.slice(baseUrl.length)}` : pathname;
  return inside.length > 1 ? inside.replace(/\/$/, '') : inside;
}

/** Tells which languages lack a page, and in which language a page is shown. */
export function useUntranslated(): {
  /** `lang` of a page that this language shows in its source language; undefined where it has its own. */
  langOf(pathname: string): string | undefined;
  /** Whether a language has a page of its own at an address of this language. */
  has(locale: string, pathname: string): boolean;
} {
  const {untranslated} = usePluginData('editions') as EditionsData;
  const {siteConfig, i18n} = useDocusaurusContext();
  const has = (locale: string, pathname: string) =>
    !(isLocale(locale) && untranslated[locale].includes(routeOf(pathname, siteConfig.baseUrl)));
  return {
    has,
    langOf: (pathname) => (has(i18n.currentLocale as Locale, pathname) ? undefined : HTML_LANG[DEFAULT_LOCALE]),
  };
}
