import {groupAttendance, memberAttendance} from './attendance';
import {retention} from './retention';

test('attendance of a group adds up before it divides', () => {
  const meetings = [
    {enrolled: 8, came: 8},
    {enrolled: 2, came: 0},
  ];
  expect(groupAttendance(meetings)).toEqual({ok: true, value: {part: 8, whole: 10, share: 0.8}});
});

test('attendance of a member', () => {
  expect(memberAttendance(7, 9)).toMatchObject({ok: true, value: {share: 7 / 9}});
});

test('retention with drop-out and interval', () => {
  const result = retention(6, 8);
  expect(result).toMatchObject({ok: true, value: {share: 0.75, dropOut: 0.25}});
  expect(result.ok && result.value.interval.low).toBeCloseTo(0.409, 3);
});

test.each([
  [[], 'too-few'],
  [[{enrolled: 0, came: 0}], 'too-few'],
  [[{enrolled: 3, came: 4}], 'part-over-whole'],
  [[{enrolled: 3.5, came: 1}], 'not-a-count'],
])('%j is refused: %s', (meetings, kind) => {
  expect(groupAttendance(meetings)).toMatchObject({ok: false, fault: {kind}});
});

test('nobody started, nobody stayed: refused, not NaN', () => {
  expect(retention(0, 0)).toMatchObject({ok: false, fault: {kind: 'too-few'}});
  expect(memberAttendance(2, 1)).toMatchObject({ok: false, fault: {kind: 'part-over-whole'}});
});
