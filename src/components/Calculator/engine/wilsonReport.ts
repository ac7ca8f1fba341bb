import {translate} from '@docusaurus/Translate';
import {wilsonInterval} from '../../../domain/evaluation/wilson';
import type {Locale} from '../../../domain/locales/locales';
import {partAndWhole} from './fieldNumber';
import {numbersOf} from './numbers';
import {type FieldProblem, type Report, type Values, noResult} from './report';
import {intervalLabel, numbersTitle, peopleOnly, rangeText, valueHead} from './words';

/** The calculator of the interval of a share. */
export function wilsonReport(values: Values, locale: Locale): Report {
  const problems: FieldProblem[] = [];
  const counts = partAndWhole(values, 'part', 'whole', problems);
  if (!counts) return noResult(problems);
  const interval = wilsonInterval(counts.part, counts.whole);
  if (!interval.ok) return noResult(problems);
  const {percent} = numbersOf(locale);
  const share = percent(counts.part / counts.whole);
  const ends = {low: percent(interval.value.low), high: percent(interval.value.high)};
  return {
    problems,
    sentences: [
      translate(
        {
          id: 'site.calculator.wilson.sentence',
          message: '{part} of {whole} people: {share} (95% interval from {low} to {high}).',
        },
        {...counts, share, ...ends},
      ),
      translate({
        id: 'site.calculator.wilson.meaning',
        message: 'The data agree with every share between these two limits.',
      }),
    ],
    caution: [
      peopleOnly(),
      translate({
        id: 'site.calculator.wilson.caution',
        message: 'The fewer people, the wider the interval: in a small group one person moves the share a lot.',
      }),
    ],
    tables: [
      {
        title: numbersTitle(),
        head: valueHead(),
        rows: [
          [translate({id: 'site.calculator.wilson.share', message: 'Share, p'}), share],
          [translate({id: 'site.calculator.wilson.people', message: 'People, n'}), String(counts.whole)],
          [intervalLabel(), rangeText(ends)],
        ],
      },
    ],
    picture: null,
  };
}
