import {foldTypography} from './typography';
import {script} from './wordDiff';

/** Signs between the columns, as in `diff -y`: the same, changed, only old, only new. */
type Sign = '|' | '~' | '<' | '>';

interface Row {
  readonly sign: Sign;
  readonly left: string;
  readonly right: string;
}

/** Old and new text in two columns, words wrapped, blocks that belong together beside each other. */
export function sideBySide(before: readonly string[], after: readonly string[], width = 100): string[] {
  const column = Math.floor((width - 3) / 2);
  return rowsOf(before, after).flatMap(({sign, left, right}) => {
    const [a, b] = [wrap(left, column), wrap(right, column)];
    return Array.from({length: Math.max(a.length, b.length)}, (_, index) =>
      `${(a[index] ?? '').padEnd(column)} ${sign} ${b[index] ?? ''}`.trimEnd(),
    );
  });
}

function rowsOf(before: readonly string[], after: readonly string[]): Row[] {
  const rows: Row[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const flush = () => {
    for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
      const [left, right] = [gone[index], come[index]];
      rows.push({
        sign: left === undefined ? '>' : right === undefined ? '<' : '~',
        left: left ?? '',
        right: right ?? '',
      });
    }
    [gone, come] = [[], []];
  };
  let oldIndex = 0;
  for (const [kind, index] of script(before.map(foldTypography), after.map(foldTypography))) {
    if (kind === 'removed') gone.push(before[index] ?? '');
    else if (kind === 'added') come.push(after[index] ?? '');
    else flush();
    if (kind === 'same') rows.push({sign: '|', left: before[oldIndex] ?? '', right: after[index] ?? ''});
    if (kind !== 'added') oldIndex += 1;
  }
  flush();
  return rows;
}

/** Breaks a text at spaces; a word longer than the column is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length <= width) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line];
}
