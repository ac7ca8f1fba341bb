import {inOneThread, isWornOut, machineNow, memoryOf, sideBySide} from './sideBySide';

const GB = 1e9;
const machine = (cores: number, gigabytes: number) => ({cores, memory: gigabytes * GB});

test.each([
  [0, 0.5 * GB],
  [200, 1 * GB],
  [1000, 3 * GB],
])('%d pages take %d bytes', (pages, bytes) => {
  expect(memoryOf(pages)).toBeCloseTo(bytes, 0);
});

describe('sideBySide', () => {
  test.each([
    ['one for every two cores', [200, 200, 200], machine(4, 100), 2],
    ['one on two cores, which one run keeps busy', [200, 200, 200], machine(2, 100), 1],
    ['no more than there are runs', [200, 200, 200], machine(16, 100), 3],
    // A fifth of the memory is left to others: of 2.6 GB there are 2.08.
    ['as many as have room together', [200, 200, 200], machine(16, 2.6), 2],
    ['just too little room for two', [200, 200], machine(8, 2.4), 1],
    ['the largest count, wherever they stand', [0, 0, 1000, 1000], machine(8, 5), 1],
    ['one, even where it has no room', [1000], machine(8, 0.1), 1],
    ['one, where nothing is to be built', [], machine(8, 100), 1],
    ['one, on one core', [0, 0], machine(1, 100), 1],
  ])('%s', (_what, pages, free, runs) => {
    expect(sideBySide(pages, free)).toBe(runs);
  });

  test.each([
    ['1', 1],
    ['3', 3],
    ['99', 4],
  ])('SIDE_BY_SIDE=%s is taken as it is, but for more than there is to run', (asked, runs) => {
    expect(sideBySide([1000, 1000, 1000, 1000], machine(2, 1), asked)).toBe(runs);
  });

  test.each(['0', '100', '-1', '1.5', 'two', ' 2', '2 '])('SIDE_BY_SIDE="%s" is refused', (asked) => {
    expect(() => sideBySide([1], machine(2, 1), asked)).toThrow(
      `SIDE_BY_SIDE="${asked}" is not a number from 1 to 99.`,
    );
  });

  test('an empty variable asks for nothing', () => {
    expect(sideBySide([200, 200], machine(4, 100), '')).toBe(2);
  });
});

test.each([
  ['on two cores', 200, 1, 2, true],
  ['where each run has two cores', 200, 3, 6, true],
  ['where each run has fewer, because somebody asked for it', 200, 3, 4, true],
  ['not where cores would idle', 200, 3, 8, false],
  ['not when rendering would leak too much', 501, 1, 2, false],
])('pages are rendered without workers %s', (_what, pages, atOnce, cores, expected) => {
  expect(inOneThread(pages, atOnce, machine(cores, 100))).toBe(expected);
});

test.each([
  ['a fresh process, whatever comes', 0, 9000, false],
  ['one that has room for the next part', 1000, 500, false],
  ['one that would hold too much', 1000, 501, true],
])('%s: another one goes on: %s + %s', (_what, before, next, expected) => {
  expect(isWornOut(before, next)).toBe(expected);
});

test('the machine has at least a core and some memory', () => {
  const {cores, memory} = machineNow();
  expect(cores).toBeGreaterThanOrEqual(1);
  expect(memory).toBeGreaterThan(0);
});
