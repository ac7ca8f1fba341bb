import {translate} from '@docusaurus/Translate';
import {type MeanChange, meanChange} from '../../../domain/evaluation/meanChange';
import type {ScoreTable} from '../../../domain/evaluation/table/scores';
import type {Locale} from '../../../domain/locales/locales';
import {effectFacts} from './effectFacts';
import {type Numbers, numbersOf} from './numbers';
import {type PairsInput, pairsInput} from './pairsInput';
import {pairedPicture} from './pictures';
import {type Report, type ReportTable, type Values, noResult} from './report';
import {leftOutTexts} from './rowWords';
import {lineHead, personRows, personsTitle} from './persons';
import {afterWord, beforeWord, changeWord, intervalLabel, numbersTitle, rangeText, valueHead} from './words';

/** The calculator of the change of one group. */
export function pairedReport(values: Values, locale: Locale): Report {
  const input = pairsInput(values, locale);
  const {table, problems, measure} = input;
  if (!table) return noResult(problems);
  const result = meanChange(table.pairs);
  if (!result.ok) {
    const why =
      result.fault.kind === 'no-spread'
        ? translate({
            id: 'site.calculator.paired.noSpread',
            message: 'Everybody changed by the same amount: no interval and no effect size can be worked out.',
          })
        : translate({
            id: 'site.calculator.paired.tooFew',
            message: 'A mean change needs at least two people with both measurements.',
          });
    return noResult(problems, [why, ...leftOutTexts(table)]);
  }
  const numbers = numbersOf(locale);
  return {
    problems,
    sentences: [...sentencesOf(result.value, input, numbers), ...leftOutTexts(table)],
    caution: [
      translate({
        id: 'site.calculator.paired.caution',
        message: 'This describes one group; it is not evidence of an effect.',
      }),
      translate({
        id: 'site.calculator.paired.cannotProve',
        message:
          'One group can never ‘prove’ an effect: there is nothing to compare it with, and the scores of those who left are missing.',
      }),
    ],
    tables: [factsTable(result.value, measure.digits, numbers), personTable(table, measure.digits, numbers)],
    picture: pairedPicture(table.pairs, result.value, measure, numbers),
  };
}

function sentencesOf(result: MeanChange, {measure, table}: PairsInput, {fixed}: Numbers): string[] {
  const {n, change, interval} = result;
  const points = (value: number) => fixed(value, measure.digits);
  const all = n + (table?.incomplete ?? 0) + (table?.empty ?? 0);
  const ends = {low: points(interval.low), high: points(interval.high)};
  const sentences = [
    all > n
      ? translate(
          {id: 'site.calculator.paired.someOf', message: 'We have both measurements from {n} of {all} people.'},
          {n, all},
        )
      : translate({id: 'site.calculator.paired.all', message: 'We have both measurements from {n} people.'}, {n}),
    translate(
      {
        id: 'site.calculator.paired.mean',
        message: 'The mean changed by {change} points (95% interval from {low} to {high}).',
      },
      {change: points(change), ...ends},
    ),
    interval.low <= 0 && interval.high >= 0
      ? translate({
          id: 'site.calculator.paired.zeroInside',
          message: 'Zero lies inside the interval: the data agree with no change as well.',
        })
      : translate({
          id: 'site.calculator.paired.zeroOutside',
          message: 'Zero lies outside the interval; even so we do not know whether the group caused the change.',
        }),
  ];
  if (measure.better) sentences.push(directionText(measure.better));
  return sentences;
}

/** What a lower or a higher number means. */
export function directionText(better: 'lower' | 'higher'): string {
  return better === 'lower'
    ? translate({id: 'site.calculator.lowerBetter', message: 'On this measure a lower number means less distress.'})
    : translate({
        id: 'site.calculator.higherBetter',
        message: 'On this measure a higher number means more well-being.',
      });
}

function factsTable(result: MeanChange, digits: number, numbers: Numbers): ReportTable {
  const points = (value: number) => numbers.fixed(value, digits);
  const {interval} = result;
  return {
    title: numbersTitle(),
    head: valueHead(),
    rows: [
      [translate({id: 'site.calculator.paired.pairs', message: 'People with both measurements, n'}), String(result.n)],
      [translate({id: 'site.calculator.paired.meanBefore', message: 'Mean before'}), points(result.meanBefore)],
      [translate({id: 'site.calculator.paired.meanAfter', message: 'Mean after'}), points(result.meanAfter)],
      [
        translate({id: 'site.calculator.paired.sdBefore', message: 'Standard deviation before, SD pre'}),
        points(result.sdBefore),
      ],
      [
        translate({id: 'site.calculator.paired.sdAfter', message: 'Standard deviation after, SD post'}),
        points(result.sdAfter),
      ],
      [translate({id: 'site.calculator.paired.change', message: 'Mean change, D'}), points(result.change)],
      [intervalLabel(), rangeText({low: points(interval.low), high: points(interval.high)})],
      [
        translate({id: 'site.calculator.paired.sdDiff', message: 'Standard deviation of the differences, SD diff'}),
        points(result.sdDiff),
      ],
      [translate({id: 'site.calculator.paired.t', message: 'Student’s t for 95%'}), numbers.fixed(result.t, 3)],
      ...effectFacts(result, numbers),
    ],
  };
}

function personTable(table: ScoreTable, digits: number, numbers: Numbers): ReportTable {
  return {
    title: personsTitle(),
    head: [lineHead(), beforeWord(), afterWord(), changeWord()],
    rows: personRows(table, digits, numbers),
  };
}
