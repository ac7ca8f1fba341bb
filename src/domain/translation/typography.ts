/** Spaces of any width count as one; `\s` knows the unbreakable and narrow ones too. Letters are composed. */
export function collapse(text: string): string {
  return text.normalize('NFC').replace(OTHER_SPACE, ' ').trim();
}

/** A run of spaces that is not one plain space already: those, by far the most, need not be replaced by themselves. */
const OTHER_SPACE = /[^\S ]\s*| \s+/g;

/** Characters without a width: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Quotation marks and apostrophes of all three languages, single and double, straight and curly; primes. */
const QUOTES = /["'‘’‚‛“”„‟«»‹›´ʼ′″]+/g;
/** Hyphens and dashes. U+2011 is the hyphen that does not break, U+2212 the minus sign. */
const SPACED_DASH = /(^|\s)[-‐‑‒–—―−]+(?=\s|$)/g;
const RANGE = /(\d)\s*[-‐‑‒–—―−]\s*(?=\d)/g;
const JOINING_DASH = /—|―|--+/g;
const HYPHEN = /[‐‑‒–−]/g;
/** All characters of the patterns above, without one of which none of them finds anything. */
const TYPOGRAPHY = /[\u00AD\u200B-\u200F\u2060\uFEFF"'‘’‚‛“”„‟«»‹›´ʼ′″…\-‐‑‒–—―−]/;

/**
 * Takes the typography out of a text, so that two ways of writing the same words are equal: Unicode form, quotation
 * marks, kinds of dash and the spaces around those between numbers, three dots. Words, letters' case and numbers stay.
 */
export function foldTypography(text: string): string {
  const composed = text.normalize('NFC');
  if (!TYPOGRAPHY.test(composed)) return composed;
  return composed
    .replace(INVISIBLE, '')
    .replace(QUOTES, "'")
    .replace(/…/g, '...')
    .replace(SPACED_DASH, '$1-')
    .replace(RANGE, '$1-')
    .replace(JOINING_DASH, ' - ')
    .replace(HYPHEN, '-');
}

/** The words of a text, for comparing and counting. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** How much two texts have in common, 0 to 1: twice the shared words by all words (Dice 1945), each as often as it stands. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(foldTypography(a)), wordsOf(foldTypography(b))];
  const open = new Map<string, number>();
  for (const word of left) open.set(word, (open.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = open.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      open.set(word, count - 1);
    }
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}
