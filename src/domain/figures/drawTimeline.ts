import {firstDay, formatPartialDate} from '../dates/partialDate';
import {HTML_LANG, type Locale} from '../locales/locales';
import type {FigureOf} from './figure';
import {type Drawing, type Shape, circle, line, path, rect} from './shapes';
import {textBlock, textWidth} from './text';

type Timeline = FigureOf<'timeline'>;
type Lane = Timeline['events'][number]['lane'];

const HEAD = 44;
const AXIS = 14;
const GAP = 13;
/** From this width on, each country has its own side of the line. */
const WIDE = 480;

/** Events in the order of their dates; where only a year is known, it begins the year. */
export function inOrder(events: Timeline['events']): Timeline['events'] {
  const day = ({date}: Timeline['events'][number]) => firstDay(date) ?? date;
  return [...events].sort((a, b) => day(a).localeCompare(day(b)));
}

/** A line of years: narrow with everything to its right, wide with Norway left of it and Czechia right. */
export function drawTimeline(figure: Timeline, locale: Locale, width: number): Drawing {
  const wide = width >= WIDE;
  const axis = wide ? width / 2 : AXIS;
  const side = wide ? width / 2 - 28 : width - AXIS - 22;
  const leftOf = (lane: Lane) => (wide && lane === 'no' ? 0 : axis + (wide ? 28 : 22));
  const {shapes, top} = legend(figure, locale, width, wide);
  /** Where the next text of each side may begin; a narrow drawing has one side. */
  const free = {left: top, right: top};
  let latest = top;
  for (const event of inOrder(figure.events)) {
    const place = wide && event.lane === 'no' ? 'left' : 'right';
    const y = Math.max(free[place], latest);
    const x = leftOf(event.lane);
    const date = textBlock(formatPartialDate(event.date, HTML_LANG[locale]), x, y, side, {bold: true});
    const words = textBlock(event.text[locale], x, y + date.height, side);
    if (wide) shapes.push(place === 'left' ? line(axis - 22, y + 9, axis, y + 9) : line(axis, y + 9, axis + 22, y + 9));
    shapes.push(mark(event.lane, axis, y + 9), ...date.shapes, ...words.shapes);
    free[place] = y + date.height + words.height + GAP;
    // A later event stands lower, also when it is on the other side.
    latest = y + (wide ? 22 : 0);
  }
  const height = Math.ceil(Math.max(free.left, free.right));
  return {width, height, shapes: [line(axis, top, axis, height - GAP), ...shapes]};
}

/** What the marks mean; above a wide drawing each country also heads its side. */
function legend(figure: Timeline, locale: Locale, width: number, wide: boolean): {shapes: Shape[]; top: number} {
  if (wide) {
    const middle = width / 2;
    const style = {size: 15, bold: true};
    const name = (lane: Lane) => figure.lanes[lane][locale];
    const head = (lane: Lane, x: number) => [
      mark(lane, x + 7, 10),
      ...textBlock(name(lane), x + 22, 0, middle, style).shapes,
    ];
    const czech = middle + 28;
    const project = Math.min(
      czech + 22 + textWidth(name('cz'), 15, true) + 20,
      width - 22 - textWidth(name('project'), 15, true),
    );
    return {shapes: [...head('no', 0), ...head('cz', czech), ...head('project', project)], top: HEAD};
  }
  const lanes: readonly Lane[] = ['no', 'cz', 'project'];
  const shapes = lanes.flatMap((lane, index) => [
    mark(lane, AXIS, index * 22 + 10),
    ...textBlock(figure.lanes[lane][locale], AXIS + 22, index * 22, width, {bold: true}).shapes,
  ]);
  return {shapes, top: lanes.length * 22 + 14};
}

/** The lane of an event, told by form: a disc, a square, a rhomb. */
function mark(lane: Lane, x: number, y: number): Shape {
  if (lane === 'no') return circle(x, y, 6, 'accent');
  if (lane === 'cz') return rect(x - 6, y - 6, 12, 12, 'hollow');
  return path(`M${x} ${y - 9}l9 9l-9 9l-9 -9z`, 'accent');
}
