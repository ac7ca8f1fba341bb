import {translate} from '@docusaurus/Translate';
import type {Measure} from '../../../domain/evaluation/measures';
import {decimalSignOf} from '../../../domain/evaluation/table/readNumber';
import type {ParsedTable, RowProblem} from '../../../domain/evaluation/table/tableRow';
import type {Locale} from '../../../domain/locales/locales';
import {numbersOf} from './numbers';

/** What is wrong with a line, in the reader's language. */
export function rowProblemText(problem: RowProblem, locale: Locale, measure: Measure | null = null): string {
  const {short} = numbersOf(locale);
  switch (problem.kind) {
    case 'not-a-number':
      return translate(
        {id: 'site.calculator.row.number', message: 'Line {line}: “{cell}” is not a number.'},
        {...problem},
      );
    case 'thousands':
      return translate(
        {
          id: 'site.calculator.row.thousands',
          message: 'Line {line}: “{cell}” looks cut into thousands. Write the number without separators.',
        },
        {...problem},
      );
    case 'ambiguous':
      return translate(
        {
          id: 'site.calculator.row.ambiguous',
          message: 'Line {line}: “{cell}” can be read in two ways. Write {decimal} or {whole}.',
        },
        {
          line: problem.line,
          cell: problem.cell,
          decimal: problem.cell.replace(/[.,]/, decimalSignOf(locale)),
          whole: problem.cell.replace(/[.,]/, ''),
        },
      );
    case 'too-many-cells':
      return translate(
        {
          id: 'site.calculator.row.cells',
          message:
            'Line {line}: more cells ({found}) than two numbers need. Paste two columns, or a code and two columns.',
        },
        {...problem},
      );
    case 'total':
      return translate(
        {id: 'site.calculator.row.total', message: 'Line {line}: sums are left out, so that nothing counts twice.'},
        {...problem},
      );
    case 'out-of-range':
      return translate(
        {
          id: 'site.calculator.row.range',
          message: 'Line {line}: {value} lies outside the measure, which goes from {lowest} to {highest}.',
        },
        {
          line: problem.line,
          value: short(problem.value),
          lowest: short(measure?.lowest ?? 0),
          highest: short(measure?.highest ?? 0),
        },
      );
    case 'not-a-count':
      return translate(
        {id: 'site.calculator.row.count', message: 'Line {line}: {value} is not a number of people.'},
        {line: problem.line, value: short(problem.value)},
      );
    case 'part-over-whole':
      return translate(
        {
          id: 'site.calculator.row.part',
          message: 'Line {line}: more people came than were enrolled. People enrolled stand first.',
        },
        {...problem},
      );
    case 'too-long':
      return translate(
        {
          id: 'site.calculator.row.tooLong',
          message: 'From line {line} on nothing is read: no group has so many lines.',
        },
        {...problem},
      );
  }
}

/** Which lines do not enter the result; said with it. */
export function leftOutTexts({incomplete, empty, problems, rows}: ParsedTable): string[] {
  const texts: string[] = [];
  if (incomplete > 0)
    texts.push(
      translate(
        {
          id: 'site.calculator.leftOut.one',
          message: 'Left out because one of the two values is missing: {incomplete}.',
        },
        {incomplete},
      ),
    );
  if (empty > 0)
    texts.push(
      translate(
        {id: 'site.calculator.leftOut.both', message: 'Left out because both values are missing: {empty}.'},
        {empty},
      ),
    );
  const wrong = problems.filter(({kind}) => kind !== 'total' && kind !== 'too-long').length;
  if (wrong > 0)
    texts.push(
      translate(
        {id: 'site.calculator.leftOut.wrong', message: 'Left out because the line is wrong: {wrong}.'},
        {wrong},
      ),
    );
  if (rows.length + incomplete + empty + problems.length === 0)
    texts.push(translate({id: 'site.calculator.onlyWords', message: 'There are only words here, no numbers.'}));
  return texts;
}
