/** A word of a text: as written, with its place in UTF-16 units (`end` is exclusive). */
export type Token = {text: string; start: number; end: number};

/**
 * Letters and digits; marks and invisible format characters belong to the word they stand in, so that decomposed
 * text (NFD) and words with soft hyphens stay whole. Hyphens and apostrophes end a word: "self-help" is two.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;

/** The words of `tokenize` without their places, which costs far less. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Words of a text in order. Never throws; a text without letters or digits gives an empty list. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({text: match[0], start: match.index, end: match.index + match[0].length});
  }
  return tokens;
}
