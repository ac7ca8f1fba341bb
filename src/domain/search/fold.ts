/** Letters that Unicode does not decompose into a base letter and a mark, and what people type instead of them. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ŀ: 'l',
};

const LETTER_PATTERN = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Combining marks, and invisible format characters (soft hyphen, joiners, direction marks) inside words. */
const MARKS = /[\p{M}\p{Cf}]/gu;

const PLAIN = /^[a-z0-9 ]*$/;

/** Decomposing can uncover capitals (℡ becomes TEL) and lower-casing marks (İ), so one pass is not always enough. */
const MAX_PASSES = 4;

function foldOnce(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LETTER_PATTERN, (letter) => LETTERS[letter] ?? letter);
}

/**
 * Lower case without diacritics: å→a, ø→o, æ→ae, ř→r, ß→ss. A word typed without a Czech or Norwegian
 * keyboard folds to the same string as one typed with it. `fold(fold(x)) === fold(x)` for every string.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) {
    return text;
  }
  let folded = text;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const next = foldOnce(folded);
    if (next === folded || PLAIN.test(next)) {
      return next;
    }
    folded = next;
  }
  return folded;
}
