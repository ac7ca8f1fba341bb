import {foldTypography, wordsOf} from './typography';

/** A run of words that is in both texts, only in the old one, or only in the new one. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many comparisons two texts are shown as one taken out and one put in: nobody reads such a diff. */
const LIMIT = 4_000_000;

/** What changed, word by word; words that differ in typography only are the same. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const [oldKeys, nowKeys] = [old.map(foldTypography), now.map(foldTypography)];
  const parts: {kind: DiffPart['kind']; words: string[]}[] = [];
  const add = (kind: DiffPart['kind'], word: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else parts.push({kind, words: [word]});
  };
  for (const [kind, index] of script(oldKeys, nowKeys)) add(kind, (kind === 'removed' ? old : now)[index] ?? '');
  return parts.map(({kind, words}) => ({kind, text: words.join(' ')}));
}

/** The edits that lead from one list to the other, by the longest common subsequence; removals before additions. */
export function script(before: readonly string[], after: readonly string[]): [kind: DiffPart['kind'], index: number][] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const [rows, columns] = [before.length - start - end, after.length - start - end];
  const steps: [DiffPart['kind'], number][] = after.slice(0, start).map((_word, index) => ['same', index]);
  if (rows * columns > LIMIT) {
    for (let i = 0; i < rows; i += 1) steps.push(['removed', start + i]);
    for (let j = 0; j < columns; j += 1) steps.push(['added', start + j]);
  } else {
    steps.push(...middle(before, after, start, rows, columns));
  }
  for (let index = after.length - end; index < after.length; index += 1) steps.push(['same', index]);
  return steps;
}

function middle(
  before: readonly string[],
  after: readonly string[],
  start: number,
  rows: number,
  columns: number,
): [DiffPart['kind'], number][] {
  // common[i * width + j]: length of the longest common subsequence of what follows i and j.
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        before[start + i] === after[start + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: [DiffPart['kind'], number][] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && before[start + i] === after[start + j]) {
      steps.push(['same', start + j]);
      i += 1;
      j += 1;
    } else if (i < rows && (j === columns || at(i + 1, j) >= at(i, j + 1))) {
      steps.push(['removed', start + i]);
      i += 1;
    } else {
      steps.push(['added', start + j]);
      j += 1;
    }
  }
  return steps;
}

/** A diff in one line: `sešla se [-42-] {+43+} krát`, three words around each change, cut at `length`. */
export function shortDiff(parts: readonly DiffPart[], length = 200): string {
  const around = 3;
  const text = parts
    .map(({kind, text: words}, index) => {
      if (kind === 'removed') return `[-${words}-]`;
      if (kind === 'added') return `{+${words}+}`;
      const list = wordsOf(words);
      const [first, last] = [index === 0, index === parts.length - 1];
      if (list.length <= around * (first || last ? 1 : 2)) return words;
      const [head, tail] = [list.slice(0, around).join(' '), list.slice(-around).join(' ')];
      return first ? `… ${tail}` : last ? `${head} …` : `${head} … ${tail}`;
    })
    .join(' ');
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
