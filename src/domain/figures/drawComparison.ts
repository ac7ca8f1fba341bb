import type {Locale} from '../locales/locales';
import type {FigureOf} from './figure';
import {type Drawing, type Shape, circle, path, rect} from './shapes';
import {type TextBlock, textBlock} from './text';

type Comparison = FigureOf<'comparison'>;
type Seats = Comparison['columns'][number]['seats'];

const GAP = 24;
const ICON = 76;
/** A column narrower than this is stacked under its neighbour. */
const NARROWEST = 160;

/** Kinds of groups side by side, or one under the other where there is no room. */
export function drawComparison(figure: Comparison, locale: Locale, width: number): Drawing {
  const count = figure.columns.length;
  const columnWidth = (width - GAP * (count - 1)) / count;
  return columnWidth >= NARROWEST ? beside(figure, locale, width, columnWidth) : stacked(figure, locale, width);
}

function beside(figure: Comparison, locale: Locale, width: number, columnWidth: number): Drawing {
  const left = (index: number) => index * (columnWidth + GAP);
  const shapes: Shape[] = figure.columns.flatMap(({seats}, index) => seatsShape(seats, left(index), 0));
  let y = ICON + 10;
  /** Blocks of one row begin at one height; the next row begins under the highest of them. */
  const row = (blocks: readonly TextBlock[], space: number) => {
    shapes.push(...blocks.flatMap((block) => block.shapes));
    y += Math.max(...blocks.map(({height}) => height)) + space;
  };
  row(
    figure.columns.map(({name}, index) => textBlock(name[locale], left(index), y, columnWidth, {size: 16, bold: true})),
    10,
  );
  for (const {id, label} of figure.rows) {
    row(
      figure.columns.map((_, index) =>
        textBlock(label[locale], left(index), y, columnWidth, {size: 12.5, role: 'soft'}),
      ),
      0,
    );
    row(
      figure.columns.map((column, index) => textBlock(cellOf(column, id, locale), left(index), y, columnWidth)),
      10,
    );
  }
  return {width, height: Math.ceil(y), shapes};
}

function stacked(figure: Comparison, locale: Locale, width: number): Drawing {
  const shapes: Shape[] = [];
  let y = 0;
  figure.columns.forEach((column, index) => {
    if (index > 0) y += GAP;
    shapes.push(...seatsShape(column.seats, 0, y));
    const name = textBlock(column.name[locale], ICON + 16, y + 22, width - ICON - 16, {size: 16, bold: true});
    shapes.push(...name.shapes);
    y += Math.max(ICON, 22 + name.height) + 8;
    for (const {id, label} of figure.rows) {
      const head = textBlock(label[locale], 0, y, width, {size: 12.5, role: 'soft'});
      const words = textBlock(cellOf(column, id, locale), 0, y + head.height, width);
      shapes.push(...head.shapes, ...words.shapes);
      y += head.height + words.height + 8;
    }
  });
  return {width, height: Math.ceil(y), shapes};
}

function cellOf({cells}: Comparison['columns'][number], row: string, locale: Locale): string {
  return cells.find(({id}) => id === row)?.text[locale] ?? '–';
}

/**
 * Who sits where: in a circle of equals; in the circle but with a task (ringed); opposite the others (a square). The
 * form tells them apart, not the colour.
 */
function seatsShape(seats: Seats, left: number, top: number): Shape[] {
  const middle = ICON / 2;
  const at = (angle: number, radius: number): [x: number, y: number] => [
    left + middle + radius * Math.cos(angle),
    top + middle + radius * Math.sin(angle),
  ];
  const all = Array.from({length: 7}, (_, index) => -Math.PI / 2 + (index * 2 * Math.PI) / 7);
  const ring = circle(left + middle, top + middle, 28, 'line');
  if (seats === 'equal') return [ring, ...all.map((angle) => circle(...at(angle, 28), 6, 'accent'))];
  if (seats === 'guided') {
    const [first = 0, ...others] = all;
    return [
      ring,
      ...others.map((angle) => circle(...at(angle, 28), 6, 'accent')),
      circle(...at(first, 28), 9, 'hollow'),
      circle(...at(first, 28), 4, 'accent'),
    ];
  }
  const [x, y] = [left + middle, top + 12];
  const half = Array.from({length: 6}, (_, index) => 0.1 + (index * (Math.PI - 0.2)) / 5);
  const [[startX, startY], [endX, endY]] = [at(0.1, 30), at(Math.PI - 0.1, 30)];
  const arc = `M${startX.toFixed(1)} ${startY.toFixed(1)}A30 30 0 0 1 ${endX.toFixed(1)} ${endY.toFixed(1)}`;
  return [
    path(arc, 'line'),
    ...half.map((angle) => circle(...at(angle, 30), 6, 'accent')),
    rect(x - 8, y - 8, 16, 16, 'hollow'),
  ];
}
