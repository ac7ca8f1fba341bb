import {type Locale} from '../locales/locales';
import type {FigureOf} from './figure';
import {type Drawing, type Shape, line, rect} from './shapes';
import {textBlock, textLine} from './text';

const TOP = 8;
/** Height of a minute: the shortest part that one would plan, five minutes, still holds a line of text. */
const MINUTE = 4.6;
const CLOCK = 30;
const BAR = 64;

/** A meeting from top to bottom; every part is as high as it is long, minutes from the start stand on the left. */
export function drawSchedule({parts, total}: FigureOf<'schedule'>, locale: Locale, width: number): Drawing {
  const shapes: Shape[] = [];
  const left = CLOCK + 6;
  const right = left + BAR;
  let minutes = 0;
  parts.forEach((part, index) => {
    const y = TOP + minutes * MINUTE;
    const height = part.minutes * MINUTE;
    shapes.push(rect(left, y, BAR, height, index % 2 === 0 ? 'wash' : 'ground'));
    shapes.push(textLine(String(minutes), CLOCK, y + 4.5, {size: 12.5, role: 'soft', anchor: 'end'}));
    shapes.push(line(left, y, right + 6, y));
    shapes.push(textLine(`${part.minutes} min`, left + BAR / 2, y + Math.min(height / 2 + 5, 22), {anchor: 'middle'}));
    const room = width - right - 14;
    const name = textBlock(part.name[locale], right + 14, y + Math.max(2, Math.min((height - 19) / 2, 8)), room, {
      bold: true,
    });
    shapes.push(...name.shapes);
    minutes += part.minutes;
  });
  const end = TOP + minutes * MINUTE;
  shapes.push(textLine(String(minutes), CLOCK, end + 4.5, {size: 12.5, role: 'soft', anchor: 'end'}));
  shapes.push(line(left, end, right + 6, end));
  const words = textBlock(total[locale].replace('{minutes}', String(minutes)), left, end + 8, width - left, {
    size: 13,
    role: 'soft',
  });
  return {width, height: Math.ceil(end + 8 + words.height + 4), shapes: [...shapes, ...words.shapes]};
}
