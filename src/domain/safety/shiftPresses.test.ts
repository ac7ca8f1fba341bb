import {type KeyPress, NOTHING_PRESSED, PRESSES, type ShiftState, WINDOW, lapsed, shiftPressed} from './shiftPresses';

const press = (type: 'down' | 'up', key: string, time: number, more: Partial<KeyPress> = {}): KeyPress => ({
  type,
  key,
  time,
  repeat: false,
  modified: false,
  inTextField: false,
  ...more,
});
const run = (...presses: KeyPress[]): ShiftState => presses.reduce(shiftPressed, NOTHING_PRESSED);
const shift = (time: number, more: Partial<KeyPress> = {}) => [
  press('down', 'Shift', time, more),
  press('up', 'Shift', time + 20, more),
];

test('three bare presses in time leave', () => {
  expect(run(...shift(0), ...shift(1000), ...shift(2000)).count).toBe(PRESSES);
});

test('a press after the window begins anew', () => {
  expect(run(...shift(0), ...shift(1000), ...shift(2000 + WINDOW)).count).toBe(1);
});

test('Shift used for another key does not count and takes back what was pressed', () => {
  const typed = [
    press('down', 'Shift', 500),
    press('down', 'A', 520),
    press('up', 'A', 540),
    press('up', 'Shift', 560),
  ];
  expect(run(...shift(0), ...typed).count).toBe(0);
});

test('Shift with Control, Alt or Meta does not count', () => {
  expect(run(...shift(0, {modified: true}), ...shift(10, {modified: true}), ...shift(20, {modified: true})).count).toBe(
    0,
  );
});

test('nothing counts while somebody types', () => {
  expect(run(...shift(0), ...shift(100), ...shift(200, {inTextField: true})).count).toBe(0);
});

test('a held Shift counts once at most', () => {
  const held = [
    press('down', 'Shift', 0),
    press('down', 'Shift', 30, {repeat: true}),
    press('down', 'Shift', 60, {repeat: true}),
    press('up', 'Shift', 90),
  ];
  expect(run(...held).count).toBe(0);
});

test('progress lapses after the window, and not once it is complete', () => {
  expect(lapsed(run(...shift(0)), 20 + WINDOW + 1)).toBe(true);
  expect(lapsed(run(...shift(0)), 20 + WINDOW)).toBe(false);
  expect(lapsed(run(...shift(0), ...shift(1), ...shift(2)), WINDOW * 3)).toBe(false);
});
