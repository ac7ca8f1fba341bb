import {type Meeting, isCount} from '../attendance';
import type {ParsedTable, RowProblem, TableRow} from './tableRow';

export interface MeetingTable extends ParsedTable {
  readonly meetings: readonly Meeting[];
}

function problemOf({line, values: [enrolled = 0, came = 0]}: TableRow): RowProblem | null {
  const wrong = [enrolled, came].find((value) => !isCount(value));
  if (wrong !== undefined) return {line, kind: 'not-a-count', value: wrong};
  return came > enrolled ? {line, kind: 'part-over-whole'} : null;
}

/** Lines of an attendance sheet as meetings; lines that cannot be a meeting are named and left out. */
export function meetingsOf(table: ParsedTable): MeetingTable {
  const rows = table.rows.filter((row) => problemOf(row) === null);
  const problems = table.rows.map(problemOf).filter((problem) => problem !== null);
  return {
    ...table,
    rows,
    problems: [...table.problems, ...problems].sort((a, b) => a.line - b.line),
    meetings: rows.map(({values: [enrolled = 0, came = 0]}) => ({enrolled, came})),
  };
}
