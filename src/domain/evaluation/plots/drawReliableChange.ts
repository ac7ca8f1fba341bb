import {type LegendEntry, bandPath, categorySign, legendOf} from '../../figures/changeSigns';
import {type Drawing, type Shape, line, path, rect, round} from '../../figures/shapes';
import {textLine} from '../../figures/text';
import {CATEGORIES, type Category, type Limits, classify} from '../classify';
import type {Pair} from '../pairs';
import {axisFor, scale} from './axis';

export interface ReliablePlotWords {
  readonly before: string;
  readonly after: string;
  readonly band: string;
  readonly cutOff: string;
  readonly categories: Readonly<Record<Category, string>>;
  readonly number: (value: number) => string;
}

export interface ReliablePlot {
  readonly pairs: readonly Pair[];
  readonly limits: Limits;
  readonly ends?: {readonly lowest?: number; readonly highest?: number};
}

const LEFT = 46;
const TOP = 8;
/** From this width on, the legend stands beside the plot. */
const WIDE = 480;

/** Scores before (across) and after (up) with the diagonal, the band of no reliable change and the cut-off lines. */
export function drawReliableChange(
  {pairs, limits, ends}: ReliablePlot,
  words: ReliablePlotWords,
  width: number,
): Drawing {
  const {cutOff, smallest} = limits;
  const all = [...pairs.flatMap(({before, after}) => [before, after]), ...(cutOff === null ? [] : [cutOff])];
  const axis = axisFor(all, ends);
  const wide = width >= WIDE;
  const side = wide ? 320 : width - LEFT - 8;
  const bottom = TOP + side;
  const x = scale(axis, LEFT, LEFT + side);
  const y = scale(axis, bottom, TOP);
  const legendLeft = wide ? LEFT + side + 28 : LEFT;
  const legend = legendOf(entriesOf(limits, words), legendLeft, wide ? TOP : bottom + 54, width - legendLeft);
  const lines: Shape[] =
    cutOff === null
      ? []
      : [line(x(cutOff), TOP, x(cutOff), bottom, 'dotted'), line(LEFT, y(cutOff), LEFT + side, y(cutOff), 'dotted')];
  const shapes: Shape[] = [
    rect(LEFT, TOP, side, side, 'hollow'),
    path(bandPath(axis, smallest, x, y), 'wash'),
    line(x(axis.low), y(axis.low), x(axis.high), y(axis.high), 'dashed'),
    ...lines,
    ...axis.ticks.flatMap((tick, index): Shape[] => [
      textLine(words.number(tick), x(tick), bottom + 17, {
        size: 12.5,
        anchor: index === axis.ticks.length - 1 ? 'end' : 'middle',
      }),
      textLine(words.number(tick), LEFT - 6, y(tick) + 4.5, {size: 12.5, anchor: 'end'}),
    ]),
    textLine(words.before, LEFT + side / 2, bottom + 38, {bold: true, anchor: 'middle'}),
    [
      'g',
      {transform: `translate(13 ${round(TOP + side / 2)}) rotate(-90)`},
      [textLine(words.after, 0, 0, {bold: true, anchor: 'middle'})],
    ],
    ...pairs.map((pair) => categorySign(classify(pair, limits), x(pair.before), y(pair.after))),
    ...legend.shapes,
  ];
  return {width, height: Math.ceil(Math.max(bottom + 46, legend.bottom)), shapes};
}

function entriesOf({cutOff}: Limits, words: ReliablePlotWords): LegendEntry[] {
  return [
    ...CATEGORIES.filter((category) => cutOff !== null || category !== 'recovered').map((category): LegendEntry => [
      [categorySign(category, 0, 0)],
      words.categories[category],
    ]),
    [[rect(-9, -7, 18, 14, 'wash'), line(-9, 7, 9, -7, 'dashed')], words.band],
    ...(cutOff === null ? [] : [[[line(-9, 0, 9, 0, 'dotted')], words.cutOff] satisfies LegendEntry]),
  ];
}
