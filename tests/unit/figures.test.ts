import path from 'node:path';
import {NARROW, WIDE, drawFigure} from '../../src/domain/figures/draw';
import {outcomeOf} from '../../src/domain/figures/drawPrePost';
import {citedBy} from '../../src/domain/figures/figure';
import type {Shape} from '../../src/domain/figures/shapes';
import {textWidth} from '../../src/domain/figures/text';
import {LOCALES} from '../../src/domain/locales/locales';
import {readRecords} from '../../src/site/readRecords';

/** The figures of the handbook itself, with the mistakes that a schema cannot see. */
const {records} = readRecords(path.resolve(__dirname, '../..'));
const figures = Object.values(records.figures);

test('the figures that the handbook names are there', () => {
  expect(Object.keys(records.figures)).toEqual(
    expect.arrayContaining([
      ...['formats', 'meeting-arc', 'group-phases', 'who-is-who-norway', 'who-is-who-czechia'],
      ...['timeline', 'pre-post-plot'],
    ]),
  );
});

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  test('a figure that is not our suggestion names its sources', () => {
    const cited = citedBy(figure).flatMap(([, keys]) => keys);
    expect(figure.provenance === 'proposed' || cited.length > 0).toBe(true);
  });

  test.each(LOCALES)('no line of text runs out of the picture in %s', (locale) => {
    for (const width of [NARROW, WIDE]) {
      const out = drawFigure(figure, locale, width).shapes.filter((shape) => runsOut(shape, width));
      expect(out).toEqual([]);
    }
  });
});

function runsOut([tag, attributes, children = []]: Shape, width: number): boolean {
  const [text] = children;
  if (tag !== 'text' || typeof text !== 'string') return false;
  const long = textWidth(text, Number(attributes['font-size']), attributes['font-weight'] === 700);
  const anchor = attributes['text-anchor'];
  const left = Number(attributes.x) - (anchor === 'end' ? long : anchor === 'middle' ? long / 2 : 0);
  // The estimate is generous; a number at the edge of the plot may stand out by half its width.
  return left < -6 || left + long > width + 10;
}

test('the suggested meeting has 115 minutes', () => {
  const meeting = records.figures['meeting-arc'];
  expect(meeting?.kind === 'schedule' && meeting.parts.reduce((sum, {minutes}) => sum + minutes, 0)).toBe(115);
  expect(meeting?.provenance).toBe('proposed');
});

test('events lie between the years of the timeline’s title', () => {
  const timeline = records.figures.timeline;
  const years = timeline?.kind === 'timeline' ? timeline.events.map(({date}) => Number(date.slice(0, 4))) : [];
  expect([Math.min(...years) >= 1986, Math.max(...years) <= 2026]).toEqual([true, true]);
});

test('cut-off and smallest reliable change follow from the UK norms of CORE-10', () => {
  const plot = records.figures['pre-post-plot'];
  if (plot?.kind !== 'pre-post') throw new Error('not a plot');
  const [clinical, general] = [
    {mean: 19.7, sd: 7.7},
    {mean: 4.7, sd: 4.8},
  ];
  const cutOff = (clinical.sd * general.mean + general.sd * clinical.mean) / (clinical.sd + general.sd);
  const change = 1.96 * Math.sqrt(2) * clinical.sd * Math.sqrt(1 - 0.9);
  expect(plot.cutOff).toBeCloseTo(cutOff, 2);
  expect(plot.reliableChange).toBeCloseTo(change, 2);
  expect(new Set(plot.points.map((point) => outcomeOf(point, plot))).size).toBe(4);
});
