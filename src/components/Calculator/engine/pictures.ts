import {translate} from '@docusaurus/Translate';
import {CATEGORIES, type Category, type Limits} from '../../../domain/evaluation/classify';
import type {MeanChange} from '../../../domain/evaluation/meanChange';
import type {Measure} from '../../../domain/evaluation/measures';
import type {Pair} from '../../../domain/evaluation/pairs';
import {type PairedPlotWords, drawPairedChange} from '../../../domain/evaluation/plots/drawPairedChange';
import {type ReliablePlotWords, drawReliableChange} from '../../../domain/evaluation/plots/drawReliableChange';
import type {Numbers} from './numbers';
import {endsOf} from './pairsInput';
import type {ReportPicture} from './report';
import {afterWord, beforeWord, categoryLabel} from './words';

/** Widths at which a plot is drawn; the stylesheet shows the one that fits. */
const NARROW = 272;
const WIDE = 560;

export function pairedPicture(
  pairs: readonly Pair[],
  result: MeanChange,
  measure: Measure,
  numbers: Numbers,
): ReportPicture {
  const words: PairedPlotWords = {
    before: beforeWord(),
    after: afterWord(),
    change: translate({id: 'site.calculator.plot.change', message: 'Mean change, 95% interval'}),
    person: translate({id: 'site.calculator.plot.person', message: 'each line is one person'}),
    mean: translate({id: 'site.calculator.plot.mean', message: 'mean of the group'}),
    number: numbers.short,
  };
  const points = (value: number) => numbers.fixed(value, measure.digits);
  const plot = {pairs, result, ends: endsOf(measure)};
  return {
    title: translate({id: 'site.calculator.plot.paired', message: 'Scores before and after, and the mean change'}),
    description: translate(
      {
        id: 'site.calculator.plot.pairedText',
        message:
          'A line from before to after for each of {n} people; the mean goes from {before} to {after}. Beside it the mean change, {change}, with its interval from {low} to {high} and a line at zero.',
      },
      {
        n: result.n,
        before: points(result.meanBefore),
        after: points(result.meanAfter),
        change: points(result.change),
        low: points(result.interval.low),
        high: points(result.interval.high),
      },
    ),
    narrow: drawPairedChange(plot, words, NARROW),
    wide: drawPairedChange(plot, words, WIDE),
  };
}

export function reliablePicture(
  pairs: readonly Pair[],
  limits: Limits,
  measure: Measure,
  numbers: Numbers,
): ReportPicture {
  const limit = (value: number) => numbers.fixed(value, measure.digits);
  const words: ReliablePlotWords = {
    before: beforeWord(),
    after: afterWord(),
    band: translate(
      {id: 'site.calculator.plot.band', message: 'no more than measurement error ({smallest})'},
      {smallest: limit(limits.smallest)},
    ),
    cutOff: translate(
      {id: 'site.calculator.plot.cutOff', message: 'cut-off {cutOff}'},
      {cutOff: limits.cutOff === null ? '' : limit(limits.cutOff)},
    ),
    categories: Object.fromEntries(CATEGORIES.map((each) => [each, categoryLabel(each)])) as Record<Category, string>,
    number: numbers.short,
  };
  const plot = {pairs, limits, ends: endsOf(measure)};
  return {
    title: translate({id: 'site.calculator.plot.reliable', message: 'Scores before and after, person by person'}),
    description: translate({
      id: 'site.calculator.plot.reliableText',
      message:
        'The score before runs across, the score after upwards; each person is one sign. On the diagonal nothing changed; in the band around it a change is no larger than measurement error. Dotted lines show the cut-off. The table says the same.',
    }),
    narrow: drawReliableChange(plot, words, NARROW),
    wide: drawReliableChange(plot, words, WIDE),
  };
}
