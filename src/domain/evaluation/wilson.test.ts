import fc from 'fast-check';
import {wilsonInterval} from './wilson';

const counts = fc
  .integer({min: 1, max: 5000})
  .chain((whole) => fc.tuple(fc.integer({min: 0, max: whole}), fc.constant(whole)));

function interval(part: number, whole: number) {
  const result = wilsonInterval(part, whole);
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

test('6 of 8: 40.9% to 92.9%', () => {
  const {low, high} = interval(6, 8);
  expect((low * 100).toFixed(1)).toBe('40.9');
  expect((high * 100).toFixed(1)).toBe('92.9');
});

test('none and all reach the ends exactly', () => {
  expect(interval(0, 8).low).toBe(0);
  expect(interval(8, 8).high).toBe(1);
});

test('lies inside [0, 1], holds the share, and is the mirror of the share of the others', () => {
  fc.assert(
    fc.property(counts, ([part, whole]) => {
      const {low, high} = interval(part, whole);
      const mirror = interval(whole - part, whole);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(part / whole + 1e-12);
      expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12);
      expect(low).toBeCloseTo(1 - mirror.high, 10);
      expect(high).toBeCloseTo(1 - mirror.low, 10);
    }),
  );
});

test('more people with the same share give a narrower interval', () => {
  fc.assert(
    fc.property(counts, fc.integer({min: 2, max: 9}), ([part, whole], times) => {
      const [few, many] = [interval(part, whole), interval(part * times, whole * times)];
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

test.each([
  [9, 8, 'part-over-whole'],
  [0, 0, 'too-few'],
  [-1, 8, 'not-a-count'],
  [1.5, 8, 'not-a-count'],
  [Number.NaN, 8, 'not-a-count'],
  [1, Infinity, 'not-a-count'],
])('%d of %d is refused: %s', (part, whole, kind) => {
  expect(wilsonInterval(part, whole)).toMatchObject({ok: false, fault: {kind}});
});
