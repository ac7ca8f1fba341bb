import {CATEGORIES, type Category, classify} from '../evaluation/classify';
import {HTML_LANG, type Locale} from '../locales/locales';
import {type LegendEntry, bandPath, categorySign, legendOf} from './changeSigns';
import type {FigureOf} from './figure';
import {type Drawing, type Shape, line, path, rect, round} from './shapes';
import {textLine} from './text';

type PrePost = FigureOf<'pre-post'>;

const LEFT = 46;
const TOP = 8;
/** From this width on, the legend stands beside the plot. */
const WIDE = 480;

/** What a change means by Jacobson and Truax (1991), computed as the calculators do; a lower score is a better one. */
export function outcomeOf(point: PrePost['points'][number], {cutOff, reliableChange}: PrePost): Category {
  return classify(point, {better: 'lower', smallest: reliableChange, cutOff});
}

/** Scores before (across) and after (up). Below the band somebody is better off by more than chance. */
export function drawPrePost(figure: PrePost, locale: Locale, width: number): Drawing {
  const {highest, cutOff, words, points} = figure;
  const wide = width >= WIDE;
  const side = wide ? 320 : width - LEFT - 6;
  const x = (score: number) => LEFT + (score / highest) * side;
  const y = (score: number) => TOP + side - (score / highest) * side;
  const number = new Intl.NumberFormat(HTML_LANG[locale]);
  const ticks = [0, 1, 2, 3, 4].map((part) => (part * highest) / 4);
  const shapes: Shape[] = [
    rect(LEFT, TOP, side, side, 'ground'),
    path(bandPath({low: 0, high: highest}, figure.reliableChange, x, y), 'wash'),
    line(x(0), y(0), x(highest), y(highest), 'dashed'),
    line(x(cutOff), y(0), x(cutOff), y(highest), 'dotted'),
    line(x(0), y(cutOff), x(highest), y(cutOff), 'dotted'),
    ...ticks.flatMap((tick): Shape[] => [
      textLine(number.format(tick), x(tick), TOP + side + 17, {size: 12.5, anchor: tick === 0 ? 'start' : 'middle'}),
      textLine(number.format(tick), LEFT - 6, y(tick) + 4.5, {size: 12.5, anchor: 'end'}),
    ]),
    textLine(words.before[locale], LEFT + side / 2, TOP + side + 38, {bold: true, anchor: 'middle'}),
    [
      'g',
      {transform: `translate(15 ${round(TOP + side / 2)}) rotate(-90)`},
      [textLine(words.after[locale], 0, 0, {bold: true, anchor: 'middle'})],
    ],
    ...points.map((point) => categorySign(outcomeOf(point, figure), x(point.before), y(point.after))),
  ];
  const legendLeft = wide ? LEFT + side + 28 : LEFT;
  const legendTop = wide ? TOP : TOP + side + 54;
  const legend = legendOf(entriesOf(figure, locale, number), legendLeft, legendTop, width - legendLeft);
  const height = Math.max(TOP + side + 46, legend.bottom);
  return {width, height: Math.ceil(height), shapes: [...shapes, ...legend.shapes]};
}

function entriesOf({words, cutOff}: PrePost, locale: Locale, number: Intl.NumberFormat): LegendEntry[] {
  return [
    ...CATEGORIES.map((outcome): LegendEntry => [[categorySign(outcome, 0, 0)], words[outcome][locale]]),
    [[rect(-9, -7, 18, 14, 'wash'), line(-9, 7, 9, -7, 'dashed')], words.band[locale]],
    [[line(-9, 0, 9, 0, 'dotted')], words.cutOff[locale].replace('{value}', number.format(cutOff))],
  ];
}
