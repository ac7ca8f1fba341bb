import fc from 'fast-check';
import {cutOff} from './cutOff';
import {MEASURES} from './measures';
import {changeError, changeErrorFrom, impliedSd, reliableChangeIndex} from './reliableChange';

const core10 = MEASURES['core-10-uk'];
const coreOm = MEASURES['core-om-cs'];

test('CORE-10, UK norms: c = 10.46, SE_m = 2.43, S_diff = 3.44, smallest reliable change 6.75', () => {
  const c = cutOff(core10.norms);
  expect(c.ok && c.value.toFixed(2)).toBe('10.46');
  const error = changeError(core10.sd, core10.reliability);
  expect(error.ok && error.value.measurementError.toFixed(2)).toBe('2.43');
  expect(error.ok && error.value.differenceError.toFixed(2)).toBe('3.44');
  expect(error.ok && error.value.smallest.toFixed(2)).toBe('6.75');
});

test('CORE-OM, Czech: the published values imply an SD of about 0.62', () => {
  expect(impliedSd(coreOm.reliableChange, coreOm.reliability).toFixed(2)).toBe('0.62');
});

test('from a published smallest change back to it, and RC is 1.96 just there', () => {
  fc.assert(
    fc.property(fc.double({min: 0.001, max: 100, noNaN: true}), (smallest) => {
      const error = changeErrorFrom(smallest);
      if (!error.ok) throw new Error(error.fault.kind);
      expect(error.value.smallest).toBe(smallest);
      expect(Math.SQRT2 * error.value.measurementError).toBeCloseTo(error.value.differenceError, 9);
      expect(reliableChangeIndex({before: smallest, after: 0}, error.value)).toBeCloseTo(-1.96, 9);
    }),
  );
});

test('a more reliable measure sees smaller changes', () => {
  const sizes = [0, 0.5, 0.9, 0.99].map((reliability) => {
    const error = changeError(7.7, reliability);
    return error.ok ? error.value.smallest : Number.NaN;
  });
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test.each([
  [7.7, 1, 'reliability'],
  [7.7, 1.2, 'reliability'],
  [7.7, -0.1, 'reliability'],
  [7.7, Number.NaN, 'reliability'],
  [0, 0.9, 'not-positive'],
  [Infinity, 0.9, 'not-positive'],
])('SD %d with reliability %d is refused: %s', (sd, reliability, kind) => {
  expect(changeError(sd, reliability)).toMatchObject({ok: false, fault: {kind}});
});

test('norms without spread and a smallest change of 0 are refused', () => {
  expect(cutOff({norm: {mean: 1, sd: 0}, clinical: {mean: 2, sd: 1}})).toMatchObject({ok: false});
  expect(changeErrorFrom(0)).toMatchObject({ok: false, fault: {kind: 'not-positive', what: 'reliable-change'}});
});
