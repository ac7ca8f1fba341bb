/** Letters that may stand between the parts of a Norwegian compound: selvhjelp-s-gruppe, barn-e-hage. */
export const LINKING_LETTERS = ['', 's', 'e'] as const;

const MIN_PART = 4;
const MIN_LAST_PART = 3;
/** How much longer than its stem the last part may be: its own ending (gruppe-ne-s). */
const MAX_ENDING = 5;

/**
 * Splits a folded word into two or three words that `known` accepts, fewest parts first, linking letters dropped.
 * Null when it cannot be done. Work is bounded by the square of the word's length.
 */
export function splitCompound(word: string, known: (part: string) => boolean, deeper = true): string[] | null {
  let best: string[] | null = null;
  for (let cut = MIN_PART; cut <= word.length - MIN_LAST_PART; cut += 1) {
    const base = LINKING_LETTERS.map((link) =>
      word.slice(0, cut).endsWith(link) ? word.slice(0, cut - link.length) : '',
    ).find((part) => part.length >= MIN_PART && known(part));
    if (base !== undefined) {
      const right = word.slice(cut);
      const rest = known(right) ? [right] : deeper ? splitCompound(right, known, false) : null;
      if (rest && (!best || rest.length + 1 < best.length)) {
        best = [base, ...rest];
      }
    }
  }
  return best;
}

/** Two words that were written apart or with a hyphen elsewhere: `selfhelp` for self help. At least 3 letters each. */
export function splitInTwo(word: string, known: (part: string) => boolean): [string, string] | null {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const parts: [string, string] = [word.slice(0, cut), word.slice(cut)];
    if (parts.every(known)) {
      return parts;
    }
  }
  return null;
}

/** Whether `word` is a longer compound whose last part has the stem `stem` (gruppe in selvhjelpsgruppene). */
export function endsWithStem(word: string, stem: string, stemOf: (part: string) => string): boolean {
  const minBefore = stem.length >= 5 ? 3 : 4;
  if (word.length < stem.length + minBefore) {
    return false;
  }
  const at = word.lastIndexOf(stem);
  return at >= minBefore && word.length - at - stem.length <= MAX_ENDING && stemOf(word.slice(at)) === stem;
}
