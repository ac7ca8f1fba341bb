import type {Drawing} from '../../../domain/figures/shapes';

/** What is in the fields of a calculator, by the name of the field. */
export type Values = Readonly<Record<string, string>>;

/** Something that the reader can mend, said at the field where it stands. */
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/** A table with a first row of headings; its first column names the row. */
export interface ReportTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportPicture {
  readonly title: string;
  readonly description: string;
  readonly narrow: Drawing;
  readonly wide: Drawing;
}

/** Everything that a calculator answers, in the reader's language; shown, printed and copied from this. */
export interface Report {
  readonly problems: readonly FieldProblem[];
  /** The result in plain words, or why there is none yet. */
  readonly sentences: readonly string[];
  /** What the result does not say. Stands wherever the result stands. */
  readonly caution: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly picture: ReportPicture | null;
}

/** A report without a result: what is missing or wrong. */
export const noResult = (problems: readonly FieldProblem[], sentences: readonly string[] = []): Report => ({
  problems,
  sentences,
  caution: [],
  tables: [],
  picture: null,
});
