import {translate} from '@docusaurus/Translate';
import {CATEGORIES, type Limits, classify} from '../../../domain/evaluation/classify';
import type {Measure} from '../../../domain/evaluation/measures';
import {type ChangeError, reliableChangeIndex} from '../../../domain/evaluation/reliableChange';
import type {ScoreTable} from '../../../domain/evaluation/table/scores';
import type {Locale} from '../../../domain/locales/locales';
import {limitsInput} from './limitsInput';
import {type Numbers, numbersOf} from './numbers';
import {directionText} from './pairedReport';
import {pairsInput} from './pairsInput';
import {lineHead, personRows, personsTitle} from './persons';
import {reliablePicture} from './pictures';
import {type Report, type ReportTable, type Values, noResult} from './report';
import {leftOutTexts} from './rowWords';
import {afterWord, beforeWord, categoryLabel, changeWord, numbersTitle, valueHead} from './words';

/** The calculator of the change of one person: one line or many, each person for himself or herself. */
export function reliableReport(values: Values, locale: Locale): Report {
  const {table, problems: wrongLines, measure} = pairsInput(values, locale);
  const {error, limits, problems: wrongFields} = limitsInput(values, locale);
  const problems = [...wrongLines, ...wrongFields];
  if (!table) return noResult(problems);
  if (!error || !limits) {
    const missing = translate({
      id: 'site.calculator.reliable.missing',
      message:
        'Still missing: the smallest reliable change, or the standard deviation and the reliability, from a published source.',
    });
    return noResult(problems, [missing, ...leftOutTexts(table)]);
  }
  if (table.pairs.length === 0) {
    const none = translate({
      id: 'site.calculator.reliable.none',
      message: 'There is no line with both scores yet.',
    });
    return noResult(problems, [none, ...leftOutTexts(table)]);
  }
  const numbers = numbersOf(locale);
  const points = (value: number) => numbers.fixed(value, measure.digits);
  return {
    problems,
    sentences: [...sentencesOf(table, limits, measure, points), ...leftOutTexts(table)],
    caution: cautionOf(table, limits),
    tables: [personTable(table, error, limits, measure.digits, numbers), factsTable(error, limits, points)],
    picture: reliablePicture(table.pairs, limits, measure, numbers),
  };
}

function sentencesOf(
  {pairs}: ScoreTable,
  limits: Limits,
  measure: Measure,
  points: (value: number) => string,
): string[] {
  const {smallest, cutOff} = limits;
  const counted = CATEGORIES.filter((category) => cutOff !== null || category !== 'recovered')
    .map((each) => `${categoryLabel(each)} ${pairs.filter((pair) => classify(pair, limits) === each).length}`)
    .join(', ');
  return [
    translate(
      {id: 'site.calculator.reliable.people', message: 'People: {n}. Of these: {counted}.'},
      {n: pairs.length, counted},
    ),
    translate(
      {
        id: 'site.calculator.reliable.smallest',
        message: 'A change counts as reliable when it is larger than {smallest} points.',
      },
      {smallest: points(smallest)},
    ),
    cutOff === null
      ? translate({
          id: 'site.calculator.reliable.noCutOff',
          message: 'Without a cut-off nobody can be counted as in the ordinary range.',
        })
      : translate(
          {id: 'site.calculator.reliable.cutOff', message: 'The cut-off is {cutOff}.'},
          {cutOff: points(cutOff)},
        ),
    ...(measure.better ? [directionText(measure.better)] : []),
  ];
}

function cautionOf({pairs}: ScoreTable, limits: Limits): string[] {
  const caution = [
    translate({id: 'site.calculator.reliable.caution', message: 'Reliable change does not say what caused it.'}),
    translate({
      id: 'site.calculator.reliable.unchanged',
      message:
        '‘Unchanged’ does not mean that the group did not help. It means that we do not see it with this questionnaire.',
    }),
  ];
  if (pairs.some((pair) => classify(pair, limits) === 'deteriorated'))
    caution.push(
      translate({
        id: 'site.calculator.reliable.worse',
        message:
          'A change for the worse is a reason to talk at once and offer further help, not a note for the report.',
      }),
    );
  caution.push(
    translate({
      id: 'site.calculator.reliable.state',
      message:
        'When you report, state where the values come from and that the error term is that of Jacobson and Truax.',
    }),
  );
  return caution;
}

function personTable(
  table: ScoreTable,
  error: ChangeError,
  limits: Limits,
  digits: number,
  numbers: Numbers,
): ReportTable {
  return {
    title: personsTitle(),
    head: [
      lineHead(),
      beforeWord(),
      afterWord(),
      changeWord(),
      'RC',
      translate({id: 'site.calculator.reliable.category', message: 'Category'}),
    ],
    rows: personRows(table, digits, numbers).map((cells, index) => {
      const pair = table.pairs[index] ?? {before: 0, after: 0};
      return [...cells, numbers.fixed(reliableChangeIndex(pair, error), 2), categoryLabel(classify(pair, limits))];
    }),
  };
}

function factsTable(error: ChangeError, {cutOff}: Limits, points: (value: number) => string): ReportTable {
  const rows = [
    [
      translate({id: 'site.calculator.reliable.sem', message: 'Standard error of measurement, SE m'}),
      points(error.measurementError),
    ],
    [
      translate({id: 'site.calculator.reliable.sdiff', message: 'Standard error of the difference, S diff'}),
      points(error.differenceError),
    ],
    [translate({id: 'site.calculator.reliable.delta', message: 'Smallest reliable change'}), points(error.smallest)],
    ...(cutOff === null
      ? []
      : [[translate({id: 'site.calculator.reliable.c', message: 'Cut-off, c'}), points(cutOff)]]),
  ];
  return {title: numbersTitle(), head: valueHead(), rows};
}
