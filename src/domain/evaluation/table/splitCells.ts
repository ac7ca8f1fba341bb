/** What people write where a value is missing. */
const MISSING = new Set(['', '-', '\u2012', '\u2013', '\u2014', '\u2212', 'na', 'n/a', '#n/a', 'x', '?', '.']);

export const isMissing = (cell: string): boolean => MISSING.has(cell.trim().toLowerCase());

/** No-break spaces between digits belong to one number (a thousand), as spreadsheets write it. */
const BETWEEN_GROUPS = /(\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/gu;
const KEPT = '\u0000';

const withoutQuotes = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/su, '$1')
    .trim();

/** Cells of one line: divided by tabs, else by semicolons, else by spaces (a comma before a space is dropped). */
export function splitCells(line: string): string[] {
  const parts = line.includes('\t') ? line.split('\t') : line.includes(';') ? line.split(';') : splitAtSpaces(line);
  const cells = parts.map(withoutQuotes);
  while (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}

function splitAtSpaces(line: string): string[] {
  const kept = line.trim().replace(BETWEEN_GROUPS, `$1${KEPT}`);
  // Two spaces or more: single ones belong to the words of a cell. Otherwise each space divides.
  const wide = /[^\S\r\n]{2,}/u;
  const parts = kept.split(wide.test(kept) ? wide : /,?\s/u);
  return parts.map((part) => part.replaceAll(KEPT, '\u00a0'));
}
