import fc from 'fast-check';
import {meanChange} from './meanChange';
import type {Pair} from './pairs';

const score = fc.integer({min: 0, max: 400}).map((value) => value / 10);
const someone = fc.record<Pair>({before: score, after: score});
const group = fc.array(someone, {minLength: 2, maxLength: 40});

function ofGroup(pairs: readonly Pair[]) {
  const result = meanChange(pairs);
  return result.ok ? result.value : null;
}

test('a worked example: differences -11, -9, 2 and -4', () => {
  const result = ofGroup([
    {before: 24, after: 13},
    {before: 18, after: 9},
    {before: 15, after: 17},
    {before: 12, after: 8},
  ]);
  // D = -5.5; SD = √(101/3) = 5.80230; t(0.975; 3) = 3.18245; half = 9.23277
  expect(result?.change).toBe(-5.5);
  expect(result?.sdDiff).toBeCloseTo(5.8023, 4);
  expect(result?.interval.low).toBeCloseTo(-14.7328, 3);
  expect(result?.interval.high).toBeCloseTo(3.7328, 3);
});

test('other units change the numbers and nothing else', () => {
  fc.assert(
    fc.property(group, fc.constantFrom(0.1, 4, 10), fc.constantFrom(-5, 0, 100), (pairs, factor, shift) => {
      const first = ofGroup(pairs);
      fc.pre(first !== null);
      const unit = (value: number) => value * factor + shift;
      const other = ofGroup(pairs.map(({before, after}) => ({before: unit(before), after: unit(after)})));
      expect(other?.change).toBeCloseTo((first?.change ?? 0) * factor, 6);
      expect(other?.interval.low).toBeCloseTo((first?.interval.low ?? 0) * factor, 6);
    }),
  );
});

test('before and after exchanged turn the sign; the interval holds the change', () => {
  fc.assert(
    fc.property(group, (pairs) => {
      const first = ofGroup(pairs);
      fc.pre(first !== null);
      const turned = ofGroup(pairs.map(({before, after}) => ({before: after, after: before})));
      expect(turned?.interval.high).toBeCloseTo(-(first?.interval.low ?? 0), 9);
      expect(first?.interval.low).toBeLessThan(first?.change ?? 0);
      expect(first?.interval.high).toBeGreaterThan(first?.change ?? 0);
    }),
  );
});

test.each([
  [[], 'too-few'],
  [[{before: 1, after: 2}], 'too-few'],
  [
    [
      {before: 0.1, after: 0.4},
      {before: 0.2, after: 0.5},
      {before: 0.7, after: 1},
    ],
    'no-spread',
  ],
  [
    [
      {before: 1, after: Number.NaN},
      {before: 1, after: 2},
    ],
    'not-finite',
  ],
  [
    [
      {before: -1e308, after: 1e308},
      {before: 1e308, after: -1e308},
    ],
    'not-finite',
  ],
])('%j is refused: %s', (pairs, kind) => {
  expect(meanChange(pairs)).toMatchObject({ok: false, fault: {kind}});
});
