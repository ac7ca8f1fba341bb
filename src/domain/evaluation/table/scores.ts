import {type Measure, toScore} from '../measures';
import type {Pair} from '../pairs';
import type {ParsedTable, RowProblem, TableRow} from './tableRow';

export interface ScoreTable extends ParsedTable {
  /** Pairs in the order of `rows`, on the scale of the results. */
  readonly pairs: readonly Pair[];
}

function problemOf({line, values}: TableRow, {lowest = -Infinity, highest = Infinity}: Measure): RowProblem | null {
  const outside = values.find((value) => value < lowest || value > highest);
  return outside === undefined ? null : {line, kind: 'out-of-range', value: outside};
}

/** Lines of a table as scores before and after; values that the measure cannot give are named and left out. */
export function scoresOf(table: ParsedTable, measure: Measure): ScoreTable {
  const rows = table.rows.filter((row) => problemOf(row, measure) === null);
  const problems = table.rows.map((row) => problemOf(row, measure)).filter((problem) => problem !== null);
  return {
    ...table,
    rows,
    problems: [...table.problems, ...problems].sort((a, b) => a.line - b.line),
    pairs: rows.map(({values: [before = 0, after = 0]}) => ({
      before: toScore(measure, before),
      after: toScore(measure, after),
    })),
  };
}
