import {CATEGORIES, type Category, classify} from '../evaluation/classify';
import {HTML_LANG, type Locale} from '../locales/locales';
import type {FigureOf} from './figure';
import {type Drawing, type Shape, circle, line, path, rect, round} from './shapes';
import {textBlock, textLine} from './text';

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
    path(bandOf(figure, x, y), 'wash'),
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
    ...points.map((point) => mark(outcomeOf(point, figure), x(point.before), y(point.after))),
  ];
  const legendLeft = wide ? LEFT + side + 28 : LEFT;
  const legendTop = wide ? TOP : TOP + side + 54;
  const legend = legendOf(figure, locale, legendLeft, legendTop, width - legendLeft, number);
  const height = Math.max(TOP + side + 46, legend.bottom);
  return {width, height: Math.ceil(height), shapes: [...shapes, ...legend.shapes]};
}

/** The band inside which a change may be chance: a strip along the diagonal, cut at the edges of the plot. */
function bandOf(
  {highest, reliableChange: band}: PrePost,
  x: (score: number) => number,
  y: (score: number) => number,
): string {
  const corners: [number, number][] = [
    [0, 0],
    [band, 0],
    [highest, highest - band],
    [highest, highest],
    [highest - band, highest],
    [0, band],
  ];
  return `${corners.map(([before, after], index) => `${index === 0 ? 'M' : 'L'}${round(x(before))} ${round(y(after))}`).join('')}Z`;
}

function legendOf(
  {words, cutOff}: PrePost,
  locale: Locale,
  left: number,
  top: number,
  width: number,
  number: Intl.NumberFormat,
): {shapes: Shape[]; bottom: number} {
  const entries: [Shape[], string][] = [
    ...CATEGORIES.map((outcome): [Shape[], string] => [[mark(outcome, 0, 0)], words[outcome][locale]]),
    [[rect(-9, -7, 18, 14, 'wash'), line(-9, 7, 9, -7, 'dashed')], words.band[locale]],
    [[line(-9, 0, 9, 0, 'dotted')], words.cutOff[locale].replace('{value}', number.format(cutOff))],
  ];
  const shapes: Shape[] = [];
  let y = top;
  for (const [sign, text] of entries) {
    const block = textBlock(text, left + 28, y, width - 28);
    shapes.push(['g', {transform: `translate(${round(left + 10)} ${round(y + 9.5)})`}, sign], ...block.shapes);
    y += block.height + 7;
  }
  return {shapes, bottom: y};
}

/** Four forms that stay apart without colour: a full disc, a ring, a cross, a full triangle. */
function mark(outcome: Category, x: number, y: number): Shape {
  const [cx, cy] = [round(x), round(y)];
  switch (outcome) {
    case 'recovered':
      return circle(x, y, 6, 'accent');
    case 'improved':
      return circle(x, y, 6, 'hollow');
    case 'unchanged':
      return path(`M${cx - 5} ${cy - 5}l10 10m0 -10l-10 10`, 'hollow');
    case 'deteriorated':
      return path(`M${cx} ${cy - 7}l7 12h-14z`, 'accent');
  }
}
