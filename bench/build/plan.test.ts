import {type Measured, SITES, openGroups} from './cells';
import {numbers, oneOf} from './options';
import {parseResults} from './results';
import {median} from './statistics';
import {table} from './table';

const measured = (more: Partial<Measured>): Measured => ({
  ...{pages: 60, editions: 1, site: 'ours', state: 'cold', run: 1},
  ...{cpu: 50, wall: 40, memory: 2e9, memoryKind: 'RSS', bytes: 3e6, files: 9, page: 12_000},
  ...more,
});

test('the middle number, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('what was measured is not measured again; a cold build comes before those that need it', () => {
  const wanted = {pages: [60], editions: [1], sites: ['ours', 'stock'], states: ['cold', 'warm'], runs: 2} as const;
  const open = openGroups(wanted, [measured({}), measured({state: 'warm'})]);
  expect(open.map(({site, cells}) => [site, cells.map(({state, run}) => `${state} ${run}`)])).toEqual([
    ['ours', ['cold 2', 'warm 2']],
    ['stock', ['cold 1', 'warm 1', 'cold 2', 'warm 2']],
  ]);
  expect(openGroups({...wanted, sites: ['ours'], runs: 1}, [measured({}), measured({state: 'warm'})])).toEqual([]);
});

test('a line that was being written when the bench was stopped is passed over, any other fault is named', () => {
  const line = JSON.stringify(measured({}));
  expect(parseResults(`${line}\n{"pages":6`, 'a.jsonl')).toEqual([measured({})]);
  expect(() => parseResults(`{"pa\n${line}\n`, 'a.jsonl')).toThrow('a.jsonl:1 is not a measurement');
});

test('medians and ratios of one size, this site against each other one', () => {
  const lines = table(
    [
      measured({cpu: 40}),
      measured({cpu: 60, run: 2}),
      measured({cpu: 20, state: 'warm'}),
      measured({site: 'faster', cpu: 40, memory: 1e9}),
    ],
    3,
  ).split('\n');
  expect(lines.slice(2)).toEqual([
    '| 60 × 3 × 1 | cold | this site | 2 | 50.0 | – | 40.0 | 2000 | – | – | 3.0 | 12.0 |',
    '| 60 × 3 × 1 | cold | Docusaurus faster | 1 | 40.0 | 1.25 | 40.0 | 1000 | 2.00 | – | 3.0 | 12.0 |',
    '| 60 × 3 × 1 | warm | this site | 1 | 20.0 | – | 40.0 | 2000 | – | 0.40 | 3.0 | 12.0 |',
  ]);
});

test('options are numbers in order and known words, or an error that says which are known', () => {
  expect(numbers('--pages', '300,60,60', 15)).toEqual([60, 300]);
  expect(() => numbers('--pages', '60,x', 15)).toThrow('--pages 60,x');
  expect(() => numbers('--pages', '3', 15)).toThrow('from 15 on');
  expect(oneOf('--sites', 'stock,ours', SITES)).toEqual(['ours', 'stock']);
  expect(() => oneOf('--sites', 'hugo', SITES)).toThrow('"hugo" is none of ours, faster, matched, stock');
});
