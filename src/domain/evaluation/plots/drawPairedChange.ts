import {type Drawing, type Shape, circle, line, path, rect, round} from '../../figures/shapes';
import {textBlock, textLine} from '../../figures/text';
import type {MeanChange} from '../meanChange';
import type {Pair} from '../pairs';
import {type Axis, axisFor, scale} from './axis';

/** Words in the plot, in the reader's language, and how numbers are written there. */
export interface PairedPlotWords {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly person: string;
  readonly mean: string;
  readonly number: (value: number) => string;
}

export interface PairedPlot {
  readonly pairs: readonly Pair[];
  readonly result: Pick<MeanChange, 'meanBefore' | 'meanAfter' | 'change' | 'interval'>;
  /** Ends of the measure, where known. */
  readonly ends?: {readonly lowest?: number; readonly highest?: number};
}

const TOP = 10;
const SIDE = 260;
const BOTTOM = TOP + SIDE;
const LEFT = 42;

function ticksOf(axis: Axis, x: number, y: (value: number) => number, words: PairedPlotWords): Shape[] {
  return axis.ticks.flatMap((tick): Shape[] => [
    line(x - 4, y(tick), x, y(tick)),
    textLine(words.number(tick), x - 7, y(tick) + 4.5, {size: 12.5, anchor: 'end'}),
  ]);
}

/** A line that stands out without colour: the thin ones are single people. */
function thickLine(x1: number, y1: number, x2: number, y2: number): Shape {
  const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
  return path(`M${at(x1, y1 - 2.5)}L${at(x2, y2 - 2.5)}L${at(x2, y2 + 2.5)}L${at(x1, y1 + 2.5)}Z`, 'accent');
}

/** Each person's line from before to after and the mean's; beside them the mean change with its interval and zero. */
export function drawPairedChange({pairs, result, ends}: PairedPlot, words: PairedPlotWords, width: number): Drawing {
  const scores = axisFor(
    pairs.flatMap(({before, after}) => [before, after]),
    ends,
  );
  const y = scale(scores, BOTTOM, TOP);
  const right = LEFT + Math.round((width - LEFT) * 0.5);
  const [from, to] = [LEFT + (right - LEFT) * 0.2, LEFT + (right - LEFT) * 0.8];
  const {meanBefore, meanAfter, change, interval} = result;
  const changes = axisFor([0, interval.low, interval.high]);
  const dy = scale(changes, BOTTOM, TOP);
  const edge = right + 54;
  const middle = (edge + width - 1) / 2;
  const half = (to - from) / 2 + 12;
  const below = [
    textBlock(words.before, from, BOTTOM + 6, half, {anchor: 'middle', size: 12.5, bold: true}),
    textBlock(words.after, to, BOTTOM + 6, half, {anchor: 'middle', size: 12.5, bold: true}),
    // From the right edge inwards: in a narrow plot the words are wider than the panel above them.
    textBlock(words.change, width - 1, BOTTOM + 6, width - to - half, {anchor: 'end', size: 12.5, bold: true}),
  ];
  const legendTop = BOTTOM + 16 + Math.max(...below.map(({height}) => height));
  const legend = [
    {signs: [line(1, 0, 27, 0)], text: words.person},
    {signs: [thickLine(1, 0, 27, 0), circle(14, 0, 6, 'accent')], text: words.mean},
  ].reduce<{shapes: Shape[]; bottom: number}>(
    ({shapes, bottom}, {signs, text}) => {
      const block = textBlock(text, LEFT + 36, bottom, width - LEFT - 36, {size: 12.5});
      const sign: Shape = ['g', {transform: `translate(${LEFT} ${bottom + 9})`}, signs];
      return {shapes: [...shapes, sign, ...block.shapes], bottom: bottom + block.height + 5};
    },
    {shapes: [], bottom: legendTop},
  );
  const shapes: Shape[] = [
    rect(LEFT, TOP, right - LEFT, SIDE, 'ground'),
    ...ticksOf(scores, LEFT, y, words),
    ...pairs.map(({before, after}) => line(from, y(before), to, y(after))),
    ...pairs.flatMap(({before, after}) => [circle(from, y(before), 2.5, 'wash'), circle(to, y(after), 2.5, 'wash')]),
    thickLine(from, y(meanBefore), to, y(meanAfter)),
    circle(from, y(meanBefore), 6, 'accent'),
    circle(to, y(meanAfter), 6, 'accent'),
    rect(edge, TOP, width - edge - 1, SIDE, 'ground'),
    ...ticksOf(changes, edge, dy, words),
    line(edge, dy(0), width - 1, dy(0), 'dashed'),
    line(middle, dy(interval.low), middle, dy(interval.high), 'hollow'),
    line(middle - 9, dy(interval.low), middle + 9, dy(interval.low), 'hollow'),
    line(middle - 9, dy(interval.high), middle + 9, dy(interval.high), 'hollow'),
    circle(middle, dy(change), 6, 'accent'),
    ...below.flatMap((block) => block.shapes),
    ...legend.shapes,
  ];
  return {width, height: Math.ceil(legend.bottom + 2), shapes};
}
