import type {Locale} from '../locales/locales';
import type {FigureOf} from './figure';
import {type Drawing, type Shape, circle, path, round} from './shapes';
import {textBlock, textLine} from './text';

const MARK = 16;
const GAP = 22;

/** A trail from top to bottom with a numbered waymark for each phase. */
export function drawPhases({phases}: FigureOf<'phases'>, locale: Locale, width: number): Drawing {
  const words: Shape[] = [];
  const marks: [x: number, y: number][] = [];
  const left = 68;
  let y = 4;
  phases.forEach(({name, text}, index) => {
    const head = textBlock(name[locale], left, y, width - left, {size: 16, bold: true});
    const body = text && textBlock(text[locale], left, y + head.height, width - left);
    words.push(...head.shapes, ...(body?.shapes ?? []));
    marks.push([index % 2 === 0 ? MARK + 4 : MARK + 20, y + MARK - 1]);
    y += Math.max(head.height + (body?.height ?? 0), 2 * MARK) + GAP;
  });
  const trail = marks.map(([x, top], index) => {
    const before = marks[index - 1];
    if (!before) return `M${round(x)} ${round(top)}`;
    const middle = round((before[1] + top) / 2);
    return `C${round(before[0])} ${middle} ${round(x)} ${middle} ${round(x)} ${round(top)}`;
  });
  return {
    width,
    height: Math.ceil(y - GAP + 4),
    shapes: [
      path(trail.join(''), 'dashed'),
      ...marks.flatMap(([x, top], index): Shape[] => [
        circle(x, top, MARK - 1, 'hollow'),
        textLine(String(index + 1), x, top + 5, {bold: true, anchor: 'middle'}),
      ]),
      ...words,
    ],
  };
}
