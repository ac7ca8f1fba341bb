import {type Measure, type MeasureId, isMeasure, measureOf} from '../../../domain/evaluation/measures';
import {parseTable} from '../../../domain/evaluation/table/parseTable';
import {type ScoreTable, scoresOf} from '../../../domain/evaluation/table/scores';
import type {Locale} from '../../../domain/locales/locales';
import type {FieldProblem, Values} from './report';
import {rowProblemText} from './rowWords';

export interface PairsInput {
  readonly id: MeasureId;
  readonly measure: Measure;
  /** Null while nothing was pasted. */
  readonly table: ScoreTable | null;
  readonly problems: readonly FieldProblem[];
}

export const measureIdOf = (values: Values): MeasureId =>
  isMeasure(values.measure ?? '') ? (values.measure as MeasureId) : 'other';

/** The chosen measure and the pasted scores. */
export function pairsInput(values: Values, locale: Locale): PairsInput {
  const id = measureIdOf(values);
  const measure = measureOf(id);
  const text = values.pairs ?? '';
  if (text.trim() === '') return {id, measure, table: null, problems: []};
  const table = scoresOf(parseTable(text, locale), measure);
  const problems = table.problems.map((each) => ({
    field: 'pairs',
    text: rowProblemText(each, locale, measure),
  }));
  return {id, measure, table, problems};
}

/** Ends of the scale on which results are shown. */
export function endsOf({lowest, highest, sumOfItems}: Measure): {lowest?: number; highest?: number} {
  if (lowest === undefined || highest === undefined) return {};
  return sumOfItems ? {lowest: 0, highest: 100} : {lowest, highest};
}
