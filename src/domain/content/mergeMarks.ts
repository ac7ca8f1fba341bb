/** A mark that Git leaves where two versions meet. */
export interface MergeMark {
  /** 1-based. */
  readonly line: number;
  readonly marker: string;
}

/**
 * The first mark of a merge that was not finished, or null. Seven equals signs alone underline a heading, so they only
 * count where no text stands above them, which is what is left when somebody deleted the other marks.
 */
export function mergeMarkIn(text: string): MergeMark | null {
  const lines = text.split(/\r\n?|\n/);
  const isMark = (line: string, index: number) =>
    /^<{7}(?: |$)|^>{7} \S|^\|{7} \S/.test(line) || (line === '=======' && (lines[index - 1] ?? '').trim() === '');
  const index = lines.findIndex(isMark);
  return index === -1 ? null : {line: index + 1, marker: (lines[index] ?? '').slice(0, 7)};
}
