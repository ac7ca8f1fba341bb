import fc from 'fast-check';
import {type Limits, classify} from './classify';

const core10: Limits = {better: 'lower', smallest: 6.75, cutOff: 10.46};
const wellBeing: Limits = {better: 'higher', smallest: 10, cutOff: 50};

test.each([
  [24, 13, 'improved'],
  [18, 9, 'recovered'],
  [22, 20, 'unchanged'],
  [12, 8, 'unchanged'],
  [17, 26, 'deteriorated'],
  [9, 1, 'improved'],
])('a lower score is better: %d to %d is %s', (before, after, category) => {
  expect(classify({before, after}, core10)).toBe(category);
});

test.each([
  [40, 60, 'recovered'],
  [20, 40, 'improved'],
  [60, 40, 'deteriorated'],
  [48, 52, 'unchanged'],
])('a higher score is better: %d to %d is %s', (before, after, category) => {
  expect(classify({before, after}, wellBeing)).toBe(category);
});

test('a change of exactly the smallest size is not larger than it, whatever the computer’s rounding', () => {
  const limits: Limits = {better: 'lower', smallest: 0.445, cutOff: 1.349};
  expect(classify({before: 1.445, after: 1}, limits)).toBe('unchanged');
  expect(classify({before: 1.446, after: 1}, limits)).toBe('recovered');
});

test('a score at the cut-off has not crossed it; without a cut-off nobody has', () => {
  expect(classify({before: 70, after: 50}, {...core10, cutOff: 50})).toBe('improved');
  expect(classify({before: 24, after: 2}, {...core10, cutOff: null})).toBe('improved');
});

test('turning the scale over changes no category', () => {
  const score = fc.integer({min: 0, max: 40});
  fc.assert(
    fc.property(score, score, (before, after) => {
      const turned: Limits = {better: 'higher', smallest: 6.75, cutOff: 40 - 10.46};
      expect(classify({before: 40 - before, after: 40 - after}, turned)).toBe(classify({before, after}, core10));
    }),
  );
});
