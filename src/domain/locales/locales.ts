/** The site's languages, in the order in which they are shown. Czech is the default and lives at `/`. */
export const LOCALES = ['cs', 'en', 'nb'] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'cs';

/** One value per language, side by side: the form of every short text in `data/`. */
export type Localised<T = string> = Record<Locale, T>;

/** Narrows a string (a folder name, a command-line value) to a locale of the site. */
export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** Address prefix of a locale: `''` for Czech, `'/en'`, `'/nb'`. */
export function localePrefix(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? '' : `/${locale}`;
}

/** BCP 47 tag used for `lang`, `Intl` and `hreflang`. */
export const HTML_LANG: Localised = {cs: 'cs-CZ', en: 'en-GB', nb: 'nb-NO'};

/** What a language calls itself; `nb` is shown as "Norsk" (design, section 3). */
export const LOCALE_LABEL: Localised = {cs: 'Čeština', en: 'English', nb: 'Norsk'};
