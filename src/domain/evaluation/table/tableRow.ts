import type {NumberFault} from './readNumber';

export interface TableRow {
  /** Number of the line in the pasted text, from 1, as the reader counts it. */
  readonly line: number;
  /** A code of a person or a meeting, where the table has a column for it. */
  readonly label: string | null;
  readonly values: readonly number[];
}

/** What is wrong with a line; `cell` is what stands there, shortened. */
export type RowProblem =
  | {readonly line: number; readonly kind: NumberFault; readonly cell: string}
  | {readonly line: number; readonly kind: 'too-many-cells'; readonly found: number}
  /** A line of sums under the table would be counted twice. */
  | {readonly line: number; readonly kind: 'total'}
  | {readonly line: number; readonly kind: 'out-of-range'; readonly value: number}
  | {readonly line: number; readonly kind: 'not-a-count'; readonly value: number}
  | {readonly line: number; readonly kind: 'part-over-whole'}
  /** The text goes on after the most lines that are read. */
  | {readonly line: number; readonly kind: 'too-long'};

export interface ParsedTable {
  readonly rows: readonly TableRow[];
  /** Lines kept out because some value is missing, and those with no value at all. */
  readonly incomplete: number;
  readonly empty: number;
  readonly problems: readonly RowProblem[];
  readonly header: readonly string[] | null;
}
