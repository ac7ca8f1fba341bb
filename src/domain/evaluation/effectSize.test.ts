import {dav, dz, effectInterval, hedgesJ, standardErrorOfDz} from './effectSize';
import {differenceOfGroups} from './twoGroups';

const valueOf = <T>(result: {ok: true; value: T} | {ok: false; fault: {kind: string}}): T => {
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
};

test('J of 8 and of 20 people', () => {
  expect(valueOf(hedgesJ(7)).toFixed(3)).toBe('0.889');
  expect(valueOf(hedgesJ(19)).toFixed(3)).toBe('0.960');
});

test('8 people and d_z = 0.5: SE 0.375, interval -0.24 to 1.24', () => {
  const error = valueOf(standardErrorOfDz(0.5, 8));
  expect(error).toBe(0.375);
  const {low, high} = effectInterval(0.5, error);
  expect(low).toBeCloseTo(-0.235, 10);
  expect(high).toBeCloseTo(1.235, 10);
});

test('d_z and d_av of the same data are different numbers', () => {
  expect(valueOf(dz(-5, 4))).toBe(-1.25);
  expect(valueOf(dav(-5, 6, 4))).toBe(-1);
});

test('no spread, no effect size', () => {
  expect(dz(1, 0)).toMatchObject({ok: false, fault: {kind: 'no-spread'}});
  expect(dav(1, 0, 0)).toMatchObject({ok: false, fault: {kind: 'no-spread'}});
  expect(hedgesJ(0)).toMatchObject({ok: false, fault: {kind: 'too-few', found: 1}});
  expect(standardErrorOfDz(0.5, 1)).toMatchObject({ok: false, fault: {kind: 'too-few'}});
});

test('two groups: d, pooled SD and interval', () => {
  const {d, pooledSd, standardError, interval} = valueOf(
    differenceOfGroups({n: 10, mean: 12, sd: 4}, {n: 10, mean: 15, sd: 5}),
  );
  expect(pooledSd).toBeCloseTo(Math.sqrt(20.5), 12);
  expect(d).toBeCloseTo(-0.66259, 5);
  expect(standardError).toBeCloseTo(Math.sqrt(0.2 + d ** 2 / 40), 12);
  expect((interval.low + interval.high) / 2).toBeCloseTo(d, 12);
});

test.each([
  [{n: 1, mean: 1, sd: 1}, 'too-few'],
  [{n: 5, mean: 1, sd: -1}, 'not-positive'],
  [{n: 5, mean: 1, sd: 0}, 'no-spread'],
])('two groups with %j are refused: %s', (group, kind) => {
  expect(differenceOfGroups(group, {n: 5, mean: 2, sd: 0})).toMatchObject({ok: false, fault: {kind}});
});
