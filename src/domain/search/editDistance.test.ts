import fc from 'fast-check';
import {editDistance} from './editDistance';

test.each([
  ['skupina', 'skupina', 0],
  ['skupina', 'skupna', 1],
  ['skupina', 'skupyna', 1],
  ['skupina', 'skupinna', 1],
  ['skupina', 'skuipna', 1],
  ['skupina', 'skpuyna', 2],
  ['skupina', 'kapusta', 3],
  ['', 'ab', 2],
])('%s and %s differ by %i', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
  expect(editDistance(b, a, 2)).toBe(distance);
});

test('words too long to compare are far apart unless equal', () => {
  const long = 'a'.repeat(60);
  expect(editDistance(long, long, 1)).toBe(0);
  expect(editDistance(long, `${long}b`, 1)).toBe(2);
});

test('never more than the limit plus one, and symmetric', () => {
  const word = fc.string({maxLength: 12, unit: fc.constantFrom('a', 'b', 'c')});
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, 2);
      expect(distance).toBeLessThanOrEqual(3);
      expect(editDistance(b, a, 2)).toBe(distance);
      expect(distance === 0).toBe(a === b);
    }),
  );
});
