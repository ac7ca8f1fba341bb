/** A text prepared for the detectors. Its lines are those of the file, its columns are not. */
export interface Scan {
  readonly text: string;
  /** 1-based line of a place in `text`. */
  lineAt(index: number): number;
  /** Whether a place in `text` belongs to the address of a link. */
  inLink(index: number): boolean;
}

/** What a detector found; never the value itself, which must not reach a public log. */
export interface Hit {
  readonly kind: PersonalKind;
  /** Place in the text of the scan. */
  readonly index: number;
  /** True when a check digit or a word beside it leaves no reasonable doubt; the rest is only listed for review. */
  readonly sure: boolean;
}

export type PersonalKind =
  | 'czech-birth-number'
  | 'norwegian-identity-number'
  | 'iban'
  | 'czech-account'
  | 'norwegian-account'
  | 'phone'
  | 'short-code'
  | 'email'
  | 'birth-date'
  | 'coordinates';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  commat: '@',
  period: '.',
  sol: '/',
  plus: '+',
  colon: ':',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  lowbar: '_',
  deg: '°',
  shy: '',
};

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
}

/**
 * The text as a reader would meet it: entities, escapes and a few percent signs resolved, invisible characters and
 * bold marks gone, all spaces, digits and dashes of one kind. Line breaks stay where they are.
 */
export function readable(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, entity)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/%(40|2b|2f|20|3a|2e)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\*\*|__/g, '');
}

/** Prepares a text for the detectors. */
export function scanOf(source: string): Scan {
  const text = readable(source);
  const breaks = [...text.matchAll(/\n/g)].map(({index}) => index);
  const links = [...text.matchAll(/https?:\/\/[^\s<>"')\]]+/gi)].map(({0: url, index}) => [index, index + url.length]);
  return {
    text,
    lineAt: (index) => {
      let [low, high] = [0, breaks.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((breaks[middle] ?? 0) < index) low = middle + 1;
        else high = middle;
      }
      return low + 1;
    },
    inLink: (index) => links.some(([start = 0, end = 0]) => index >= start && index < end),
  };
}

/** Whether the words that stand before a place (in its sentence, nearby) match. */
export function wordBefore(text: string, index: number, word: RegExp, reach = 40): boolean {
  return word.test(text.slice(Math.max(0, index - reach), index));
}

/** What may not touch a number that stands alone: a letter, a digit, or the rest of a decimal number. */
export const ALONE_BEFORE = '(?<![\\p{L}\\d]|\\d[.,])';
export const ALONE_AFTER = '(?![\\p{L}\\d]|[.,]\\d)';
/** A space or a line break inside a number, as wrapped text has them. */
export const GAP = '[ \\t]?(?:\\n[ \\t]*)?';
