/** Enough for the longest words that are compared (MAX_WORD_LENGTH) plus the empty prefix. */
const ROW = 48;

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each 1 (F. J.
 * Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964). Returns `limit + 1`
 * as soon as the distance is sure to exceed `limit`. Counts UTF-16 units; longer words than 47 units exceed any limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit || a.length >= ROW || b.length >= ROW) {
    return a === b ? 0 : tooFar;
  }
  let beforeLast = new Uint8Array(ROW);
  let last = new Uint8Array(ROW);
  let current = new Uint8Array(ROW);
  for (let j = 0; j <= b.length; j += 1) {
    last[j] = j;
  }
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i;
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      current[j] = cost;
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) {
      return tooFar;
    }
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? tooFar, tooFar);
}
