import type {LoadContext} from '@docusaurus/types';
import {DEFAULT_LOCALE, type Locale, isLocale} from '../domain/locales/locales';

/** Language that a plugin is run for. */
export function localeOf(context: LoadContext): Locale {
  const {currentLocale} = context.i18n;
  return isLocale(currentLocale) ? currentLocale : DEFAULT_LOCALE;
}
