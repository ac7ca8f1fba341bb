import {translate} from '@docusaurus/Translate';
import {isCount} from '../../../domain/evaluation/attendance';
import {type DecimalSign, readNumber} from '../../../domain/evaluation/table/readNumber';
import type {FieldProblem, Values} from './report';

/** In a field of its own nobody writes thousands: comma and point both begin decimals. */
const BOTH: ReadonlySet<DecimalSign> = new Set([',', '.']);

/** A number from a field: null while the field is empty; what cannot be read becomes a problem at the field. */
export function fieldNumber(values: Values, field: string, problems: FieldProblem[]): number | null {
  const text = (values[field] ?? '').trim();
  if (text === '') return null;
  const number = readNumber(text, BOTH);
  if ('value' in number) return number.value;
  problems.push({field, text: translate({id: 'site.calculator.fault.number', message: 'This is not a number.'})});
  return null;
}

/** A count of people or meetings from a field. */
function fieldCount(values: Values, field: string, problems: FieldProblem[]): number | null {
  const number = fieldNumber(values, field, problems);
  if (number === null || isCount(number)) return number;
  const text = translate({id: 'site.calculator.fault.count', message: 'Write a whole number, 0 or more.'});
  problems.push({field, text});
  return null;
}

/** A part and its whole: null while one of the fields is empty or wrong. */
export function partAndWhole(
  values: Values,
  part: string,
  whole: string,
  problems: FieldProblem[],
): {part: number; whole: number} | null {
  const first = fieldCount(values, part, problems);
  const second = fieldCount(values, whole, problems);
  if (first === null || second === null) return null;
  const counts = {part: first, whole: second};
  if (second === 0) {
    problems.push({field: whole, text: translate({id: 'site.calculator.fault.zero', message: 'Write at least 1.'})});
    return null;
  }
  if (first > second) {
    const text = translate(
      {id: 'site.calculator.fault.part', message: 'This is more than the whole: {part} of {whole}.'},
      counts,
    );
    problems.push({field: part, text});
    return null;
  }
  return counts;
}
