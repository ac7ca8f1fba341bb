import {HTML_LANG, type Locale} from '../../../domain/locales/locales';

export interface Numbers {
  /** With exactly so many digits after the decimal sign. */
  readonly fixed: (value: number, digits: number) => string;
  /** As short as the number allows, at most three digits after the decimal sign. */
  readonly short: (value: number) => string;
  /** A share from 0 to 1 as per cent, one digit at most: more would pretend precision. */
  readonly percent: (share: number) => string;
}

/** A minus is a minus in every language, and nothing is "minus zero". */
const withMinus = (text: string) => (/[1-9]/.test(text) ? text : text.replace(/^[-\u2212]/, '')).replace('-', '\u2212');

/** How numbers are written in a language. */
export function numbersOf(locale: Locale): Numbers {
  const format = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(HTML_LANG[locale], {useGrouping: false, ...options});
    return (value: number) => withMinus(formatter.format(value));
  };
  const fixed = [0, 1, 2, 3].map((digits) => format({minimumFractionDigits: digits, maximumFractionDigits: digits}));
  return {
    fixed: (value, digits) => fixed[digits]?.(value) ?? String(value),
    short: format({maximumFractionDigits: 3}),
    percent: format({style: 'percent', maximumFractionDigits: 1}),
  };
}
