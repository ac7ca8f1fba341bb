import fc from 'fast-check';
import type {Drawing, Shape} from '../../figures/shapes';
import {CATEGORIES, type Category, type Limits} from '../classify';
import {meanChange} from '../meanChange';
import type {Pair} from '../pairs';
import {axisFor, scale} from './axis';
import {drawPairedChange} from './drawPairedChange';
import {drawReliableChange} from './drawReliableChange';

const number = (value: number) => String(value);
const pairedWords = {
  before: 'Before',
  after: 'After',
  change: 'Mean change',
  person: 'one person',
  mean: 'mean',
  number,
};
const categories = Object.fromEntries(CATEGORIES.map((each) => [each, each])) as Record<Category, string>;
const reliableWords = {before: 'Before', after: 'After', band: 'band', cutOff: 'cut-off', categories, number};
const limits: Limits = {better: 'lower', smallest: 6.75, cutOff: 10.46};
const score = fc.double({min: -100, max: 1000, noNaN: true});
const group = fc.array(fc.record<Pair>({before: score, after: score}), {minLength: 1, maxLength: 20});

/** The shapes of a drawing, at whatever depth. */
function flat(shapes: readonly (Shape | string)[]): Shape[] {
  return shapes.flatMap((shape) => (typeof shape === 'string' ? [] : [shape, ...flat(shape[2] ?? [])]));
}

function expectDrawn({shapes, width, height}: Drawing): void {
  const attributes = flat(shapes).flatMap((shape) => Object.entries(shape[1]));
  const wrong = attributes.filter(
    ([name, value]) =>
      /NaN|Infinity|undefined/.test(String(value)) ||
      (['x1', 'x2', 'cx'].includes(name) && Math.abs(Number(value)) > width),
  );
  expect(wrong).toEqual([]);
  expect(height).toBeGreaterThan(0);
}

test('an axis holds its values, with round ticks', () => {
  expect(axisFor([3, 37], {lowest: 0, highest: 40}).ticks).toEqual([0, 10, 20, 30, 40]);
  expect(axisFor([0.2, 3.1], {lowest: 0, highest: 4}).ticks).toEqual([0, 1, 2, 3, 4]);
  expect(axisFor([-9.2, 0, 1.1]).ticks).toEqual([-10, -5, 0, 5]);
  // Differences that no tick could say.
  expect(axisFor([0, -5e-324]).ticks).toEqual(axisFor([0, 0]).ticks);
  expect(axisFor([1000, 1000 + 1e-12]).ticks).toEqual(axisFor([1000, 1000]).ticks);
  fc.assert(
    fc.property(fc.array(score, {minLength: 1}), (values) => {
      const axis = axisFor(values);
      expect(axis.low).toBeLessThanOrEqual(Math.min(...values) + 1e-6);
      expect(axis.high).toBeGreaterThanOrEqual(Math.max(...values) - 1e-6);
      expect(axis.ticks.length).toBeLessThanOrEqual(9);
      expect(scale(axis, 0, 1)(axis.high)).toBe(1);
    }),
  );
});

test('both plots are drawn for any scores, narrow and wide, without a number that is none', () => {
  fc.assert(
    fc.property(group, fc.constantFrom(272, 560), (pairs, width) => {
      expectDrawn(drawReliableChange({pairs, limits}, reliableWords, width));
      const result = meanChange(pairs);
      if (result.ok) expectDrawn(drawPairedChange({pairs, result: result.value}, pairedWords, width));
    }),
  );
});

test('each person is one line of the paired plot and one sign of the other', () => {
  const pairs = [
    {before: 24, after: 13},
    {before: 17, after: 26},
    {before: 22, after: 20},
  ];
  const result = meanChange(pairs);
  if (!result.ok) throw new Error(result.fault.kind);
  const paired = drawPairedChange({pairs, result: result.value, ends: {lowest: 0, highest: 40}}, pairedWords, 560);
  const dots = paired.shapes.filter(([tag, {role}]) => tag === 'circle' && role === 'wash');
  expect(dots).toHaveLength(6);
  const plot = drawReliableChange({pairs, limits, ends: {lowest: 0, highest: 40}}, reliableWords, 560);
  const triangles = plot.shapes.filter(([tag, {d}]) => tag === 'path' && String(d).endsWith('l7 12h-14z'));
  expect(triangles).toHaveLength(1);
  expect(plot.shapes.filter(([, {role}]) => role === 'dotted')).toHaveLength(2);
});

test('without a cut-off there is no line for it and no category that needs it', () => {
  const plot = drawReliableChange(
    {pairs: [{before: 1, after: 2}], limits: {...limits, cutOff: null}},
    reliableWords,
    272,
  );
  const text = JSON.stringify(plot.shapes);
  expect(text).not.toContain('dotted');
  expect(text).not.toContain('recovered');
});
