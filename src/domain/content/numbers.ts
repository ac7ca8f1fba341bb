import type {Locale} from '../locales/locales';
import {fold} from '../search/fold';
import {tokenize} from '../search/tokenize';
import {NUMBER_WORDS} from './numberWords';

/** Groups of three: with a space everywhere (also a fixed or narrow one), with a comma in English, with a dot elsewhere. */
const THOUSANDS: Record<Locale, RegExp> = {
  cs: /^\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?!\d)/,
  en: /^\d{1,3}(?:[ \u00A0\u202F,]\d{3})+(?!\d)/,
  nb: /^\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?!\d)/,
};

const DECIMALS: Record<Locale, RegExp> = {cs: /^,\d+/, en: /^\.\d+/, nb: /^,\d+/};

/** Names of editions (`2026.1`) and round versions (`CC BY 4.0`) are written with a dot in every language. */
const VERSION = /^(?:20\d{2}\.\d{1,2}|\d\.0)(?![.,]?\d)/;

/** Digits that belong to a word (`H2O`, `M1`) are no numbers. */
const START = /(?<![\p{L}\d])\d/gu;

/**
 * Numbers written in digits: the value in one form for all languages (`1234.5`) -> where it first stands. A date in digits gives its parts: `1. 8. 2016` is 1, 8 and 2016, as is
 * "1 August 2016" (where the 8 is said in words).
 */
export function digitsIn(text: string, locale: Locale): ReadonlyMap<string, number> {
  const digits = new Map<string, number>();
  let end = 0;
  for (const {index} of text.matchAll(START)) {
    if (index < end) continue;
    const rest = text.slice(index, index + 40);
    const version = VERSION.exec(rest)?.[0];
    if (version !== undefined) {
      end = index + version.length;
      const [whole = '', decimals = ''] = version.split('.');
      const value = canonical(whole, decimals);
      if (!digits.has(value)) digits.set(value, index);
      continue;
    }
    const whole = THOUSANDS[locale].exec(rest)?.[0] ?? /^\d+/.exec(rest)?.[0] ?? '';
    const inList = /\d[.,]$/.test(text.slice(Math.max(0, index - 2), index));
    const decimals = inList ? '' : decimalsAfter(rest.slice(whole.length), locale);
    end = index + whole.length + decimals.length;
    const value = canonical(whole.replace(/\D/g, ''), decimals.slice(1));
    if (!digits.has(value)) digits.set(value, index);
  }
  return digits;
}

/** `,5` of `2,5`; nothing when more follows, as in `31.7.2016` or a list `1,2,3`. The rest of a list has none either. */
function decimalsAfter(rest: string, locale: Locale): string {
  const decimals = DECIMALS[locale].exec(rest)?.[0] ?? '';
  return /^[.,]\d/.test(rest.slice(decimals.length)) ? '' : decimals;
}

function canonical(whole: string, decimals: string): string {
  const fraction = decimals.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Numbers said in words, months included (`srpna` is 8). */
export function numberWordsIn(text: string, locale: Locale): ReadonlySet<string> {
  const values = new Set<string>();
  let tens = 0;
  for (const token of tokenize(text)) {
    const value = NUMBER_WORDS[locale].get(fold(token.text)) ?? joined(fold(token.text), locale);
    if (value !== undefined) {
      values.add(String(value));
      if (tens > 0 && value > 0 && value < 10) values.add(String(tens + value));
    }
    tens = value !== undefined && value >= 20 && value <= 90 ? value : 0;
  }
  return values;
}

/** Norwegian writes tens and ones as one word: `førtito`. */
function joined(word: string, locale: Locale): number | undefined {
  if (locale !== 'nb' || word.length > 12) return undefined;
  for (const [tens, value] of NUMBER_WORDS.nb) {
    if (value < 20 || value > 90 || !word.startsWith(tens)) continue;
    const ones = NUMBER_WORDS.nb.get(word.slice(tens.length));
    if (ones !== undefined && ones < 10) return value + ones;
  }
  return undefined;
}
