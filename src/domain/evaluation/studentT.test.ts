import fc from 'fast-check';
import {tQuantile, upperTail} from './studentT';

// Published quantiles t(0.975; df).
test.each([
  [1, 12.7062047],
  [2, 4.3026527],
  [3, 3.1824463],
  [7, 2.3646243],
  [9, 2.2621572],
  [19, 2.093024],
  [30, 2.0422725],
  [120, 1.9799304],
  [1000, 1.9623391],
])('t(0.975; %d) is %d', (df, t) => {
  expect(tQuantile(0.975, df)).toBeCloseTo(t, 6);
});

test.each([
  [0.95, 7, 1.8945786],
  [0.995, 7, 3.4994833],
  [0.9995, 1, 636.6192],
])('t(%d; %d) is %d', (probability, df, t) => {
  expect(tQuantile(probability, df)).toBeCloseTo(t, 4);
});

test('quantile and tail are each other’s inverse, and fewer people give a larger t', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 2000}), fc.double({min: 0.51, max: 0.999, noNaN: true}), (df, probability) => {
      const t = tQuantile(probability, df);
      expect(upperTail(t, df)).toBeCloseTo(1 - probability, 9);
      expect(tQuantile(probability, df + 1)).toBeLessThan(t + 1e-9);
    }),
  );
});
