import type {Category} from '../evaluation/classify';
import {type Shape, circle, path, round} from './shapes';
import {textBlock} from './text';

/** Four forms that stay apart without colour: a full disc, a ring, a cross, a full triangle. */
export function categorySign(category: Category, x: number, y: number): Shape {
  const [cx, cy] = [round(x), round(y)];
  switch (category) {
    case 'recovered':
      return circle(cx, cy, 6, 'accent');
    case 'improved':
      return circle(cx, cy, 6, 'hollow');
    case 'unchanged':
      return path(`M${cx - 5} ${cy - 5}l10 10m0 -10l-10 10`, 'hollow');
    case 'deteriorated':
      return path(`M${cx} ${cy - 7}l7 12h-14z`, 'accent');
  }
}

/** A sign, drawn around 0,0, and what it means. */
export type LegendEntry = readonly [sign: readonly Shape[], text: string];

/** Signs with their meaning, one under the other. */
export function legendOf(
  entries: readonly LegendEntry[],
  left: number,
  top: number,
  width: number,
): {shapes: Shape[]; bottom: number} {
  const shapes: Shape[] = [];
  let bottom = top;
  for (const [sign, text] of entries) {
    const block = textBlock(text, left + 28, bottom, width - 28);
    shapes.push(['g', {transform: `translate(${round(left + 10)} ${round(bottom + 9.5)})`}, sign], ...block.shapes);
    bottom += block.height + 7;
  }
  return {shapes, bottom};
}

/** Where a score stands in a drawing. */
export type Place = (score: number) => number;

/**
 * The strip along the diagonal inside which a change may be chance, cut at the edges of the plot; the whole plot where the
 * strip is wider than it. Scores from `low` to `high`; `smallest` is the smallest reliable change.
 */
export function bandPath(
  {low, high}: {readonly low: number; readonly high: number},
  smallest: number,
  x: Place,
  y: Place,
): string {
  const reach = Math.min(smallest, high - low);
  const corners: [number, number][] = [
    [low, low],
    [low + reach, low],
    [high, high - reach],
    [high, high],
    [high - reach, high],
    [low, low + reach],
  ];
  return `${corners.map(([before, after], index) => `${index === 0 ? 'M' : 'L'}${round(x(before))} ${round(y(after))}`).join('')}Z`;
}
