import type {Locale, Localised} from '../locales/locales';

/** Letters under which a glossary is divided: Czech "ch" and Norwegian "å" are letters of their own. */
export function initialOf(label: string, locale: Locale): string {
  const upper = label.toLocaleUpperCase(locale);
  if (locale === 'cs' && upper.startsWith('CH')) return 'CH';
  const first = [...upper.normalize('NFC')][0] ?? '';
  const kept: Localised<RegExp> = {cs: /[ČŘŠŽ]/, en: /[A-Z]/, nb: /[ÆØÅ]/};
  return kept[locale].test(first) ? first : (first.normalize('NFD')[0] ?? first);
}
