import type {Locale} from '../../locales/locales';

export type DecimalSign = ',' | '.';

/** Why a cell is no number: not one at all, a number cut into thousands, or one that can be read in two ways. */
export type NumberFault = 'not-a-number' | 'thousands' | 'ambiguous';

export type ReadNumber = {readonly value: number} | {readonly fault: NumberFault};

/** The sign before decimals in a language. */
export const decimalSignOf = (locale: Locale): DecimalSign => (locale === 'en' ? '.' : ',');

const SPACES = /[\s\u00a0\u2007\u2009\u202f]/gu;
const SIMPLE = /^[+-]?(\d{1,15})(?:([.,])(\d{1,15}))?$/;
const IN_THOUSANDS = /^[+-]?\d{1,3}(?:[.,'’ \u00a0\u2007\u2009\u202f]\d{3})+(?:[.,]\d+)?$/u;

/** Unicode's minus and the dashes that spreadsheets put for it become a hyphen. */
const plain = (cell: string) => cell.trim().replace(/^[\u2212\u2012\u2013\ufe63\uff0d]/u, '-');

/** Decimal sign that a number shows beyond doubt: groups of thousands have three digits and never begin with 0. */
export function certainSign(cell: string): DecimalSign | null {
  const [, whole = '', sign, decimals = ''] = SIMPLE.exec(plain(cell)) ?? [];
  if (!sign || (decimals.length === 3 && !whole.startsWith('0') && whole.length <= 3)) return null;
  return sign as DecimalSign;
}

/**
 * Reads one number with a decimal comma or point. `1,234` may be a thousand or a bit more than one: it is read as a
 * decimal number when its sign is one of `signs`, and refused otherwise. Thousands are never joined silently.
 */
export function readNumber(cell: string, signs: ReadonlySet<DecimalSign>): ReadNumber {
  const text = plain(cell);
  const found = SIMPLE.exec(text);
  if (!found) return {fault: IN_THOUSANDS.test(text) ? 'thousands' : 'not-a-number'};
  const sign = found[2] as DecimalSign | undefined;
  if (sign && certainSign(text) === null && !signs.has(sign)) return {fault: 'ambiguous'};
  return {value: Number(text.replace(SPACES, '').replace(',', '.'))};
}
