import type {Locale} from '../locales/locales';
import type {FigureOf} from './figure';
import {type Drawing, type Shape, circle, line, rect} from './shapes';
import {textBlock} from './text';

type Services = FigureOf<'services'>;

const TRUNK = 16;
const LEFT = 44;
/** From this width on, what a service does stands beside its name. */
const WIDE = 480;

/** The person on top, a line that leads down from them, and a branch to each group of services. */
export function drawServices({centre, groups}: Services, locale: Locale, width: number): Drawing {
  const person = textBlock(centre[locale], TRUNK, 12, width - 2 * TRUNK, {size: 16, bold: true});
  const top = 12 + person.height + 10;
  const shapes: Shape[] = [rect(1, 1, width - 2, top - 1, 'hollow', 8), ...person.shapes];
  let y = top + 16;
  let branch = y;
  for (const {name, services} of groups) {
    const head = textBlock(name[locale], LEFT, y, width - LEFT, {size: 16, bold: true});
    branch = y + 11;
    shapes.push(line(TRUNK, branch, LEFT - 8, branch), circle(TRUNK, branch, 5, 'accent'), ...head.shapes);
    y += head.height + 4;
    for (const service of services) {
      const block = serviceBlock(service, locale, y, width);
      shapes.push(...block.shapes);
      y += block.height + 7;
    }
    y += 11;
  }
  return {width, height: Math.ceil(y - 11), shapes: [line(TRUNK, top, TRUNK, branch), ...shapes]};
}

function serviceBlock(
  {name, role}: Services['groups'][number]['services'][number],
  locale: Locale,
  y: number,
  width: number,
): {shapes: Shape[]; height: number} {
  const wide = width >= WIDE;
  const nameWidth = wide ? 176 : width - LEFT;
  const head = textBlock(name[locale], LEFT, y, nameWidth, {bold: true, role: 'soft'});
  const left = wide ? LEFT + nameWidth + 20 : LEFT;
  const body = textBlock(role[locale], left, wide ? y : y + head.height, width - left);
  return {
    shapes: [...head.shapes, ...body.shapes],
    height: wide ? Math.max(head.height, body.height) : head.height + body.height,
  };
}
