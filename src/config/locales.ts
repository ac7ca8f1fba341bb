import type {I18nConfig} from '@docusaurus/types';
import {
  DEFAULT_LOCALE,
  HTML_LANG,
  LOCALES,
  LOCALE_LABEL,
  type Locale,
  isLocale,
  localePrefix,
} from '../domain/locales/locales';

/** Languages for Docusaurus; `baseUrl` is set, or building one language alone would put it at `/`. */
export const i18n: I18nConfig = {
  defaultLocale: DEFAULT_LOCALE,
  locales: [...LOCALES],
  localeConfigs: Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      {label: LOCALE_LABEL[locale], htmlLang: HTML_LANG[locale], direction: 'ltr', baseUrl: `${localePrefix(locale)}/`},
    ]),
  ),
  path: 'i18n',
} as I18nConfig;

/** Language that Docusaurus is about to build; it loads the configuration anew for each. */
export function buildLocale(): Locale {
  const current = process.env.DOCUSAURUS_CURRENT_LOCALE ?? DEFAULT_LOCALE;
  return isLocale(current) ? current : DEFAULT_LOCALE;
}
