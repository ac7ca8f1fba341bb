import type {Locale} from '../../locales/locales';
import {type DecimalSign, certainSign, decimalSignOf, readNumber} from './readNumber';
import {isMissing, splitCells} from './splitCells';
import type {ParsedTable, RowProblem, TableRow} from './tableRow';

/** More lines than any group has: what follows is named as left out, so that nothing freezes. */
const MOST_LINES = 1000;
const TOTAL = /^(?:celkem|součet|součty|total|totals|sum|sums|totalt|i alt|i\u00a0alt)\b/iu;
const SHOWN_LENGTH = 24;

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Options {
  /** Columns of numbers that are read. */
  readonly columns?: number;
  /** True where columns after those are left unread: an attendance sheet has more of them. */
  readonly extra?: boolean;
}

const shorten = (cell: string) => (cell.length > SHOWN_LENGTH ? `${cell.slice(0, SHOWN_LENGTH)}…` : cell);

/** Signs that count as decimal in this text: that of the language, and every one that some number shows beyond doubt. */
function decimalSigns(lines: readonly Line[], locale: Locale): ReadonlySet<DecimalSign> {
  const shown = new Set<DecimalSign>(
    lines.flatMap(({cells}) => cells.map(certainSign)).filter((sign) => sign !== null),
  );
  const own = decimalSignOf(locale);
  // Points everywhere and no comma in a Czech table: the point is the decimal sign, and a comma would be doubtful.
  return shown.size > 0 ? shown : new Set([own]);
}

const isNumberLike = (cell: string) => /\d/u.test(cell) && !/\p{L}/u.test(cell);

/** A first line of words only. */
function isHeader({cells}: Line): boolean {
  return !cells.some(isNumberLike) && cells.some((cell) => !isMissing(cell));
}

/** Most frequent number of cells: with one more than asked for, the first column is a code. */
function usualWidth(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const {cells} of lines) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || b - a)[0]?.[0] ?? 0;
}

/**
 * Reads lines pasted from a spreadsheet: tabs, semicolons or spaces between cells, decimal comma or point, a first line
 * of words, a first column of codes, missing values. A line that cannot be read is named and left out; nothing is
 * guessed silently and nothing makes it fail.
 */
export function parseTable(text: string, locale: Locale, {columns = 2, extra = false}: Options = {}): ParsedTable {
  const all = text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line, index): Line => ({line: index + 1, cells: splitCells(line)}))
    .filter(({cells}) => cells.some((cell) => cell !== ''));
  const header = all[0] && isHeader(all[0]) ? all[0].cells : null;
  const body = header ? all.slice(1) : all;
  const lines = body.slice(0, MOST_LINES);
  const problems: RowProblem[] = [];
  const rows: TableRow[] = [];
  const labelled = usualWidth(lines) > columns;
  const signs = decimalSigns(
    lines.map(({line, cells}) => ({line, cells: labelled ? cells.slice(1) : cells})),
    locale,
  );
  let incomplete = 0;
  let empty = 0;
  for (const {line, cells} of lines) {
    const label = labelled ? (cells[0] ?? '') : null;
    const rest = labelled ? cells.slice(1) : cells;
    if (TOTAL.test(cells[0] ?? '')) {
      problems.push({line, kind: 'total'});
      continue;
    }
    if (rest.length > columns && !extra) {
      problems.push({line, kind: 'too-many-cells', found: cells.length});
      continue;
    }
    const asked = Array.from({length: columns}, (_, index) => rest[index] ?? '');
    const given = asked.filter((cell) => !isMissing(cell));
    const read = given.map((cell) => ({cell, number: readNumber(cell, signs)}));
    const wrong = read.flatMap(({cell, number}) => ('fault' in number ? [{cell, fault: number.fault}] : []))[0];
    if (wrong) problems.push({line, kind: wrong.fault, cell: shorten(wrong.cell)});
    else if (given.length === 0) empty += 1;
    else if (given.length < columns) incomplete += 1;
    else rows.push({line, label, values: read.flatMap(({number}) => ('value' in number ? [number.value] : []))});
  }
  const next = body[MOST_LINES];
  if (next) problems.push({line: next.line, kind: 'too-long'});
  return {rows, incomplete, empty, problems, header};
}
