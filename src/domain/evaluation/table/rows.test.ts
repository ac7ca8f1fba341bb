import {measureOf} from '../measures';
import {meetingsOf} from './meetings';
import {parseTable} from './parseTable';
import {scoresOf} from './scores';

test('scores outside the measure are named and left out', () => {
  const table = scoresOf(parseTable('2,5\t1,1\n24\t1\nx\t1', 'cs'), measureOf('core-om-cs'));
  expect(table.pairs).toEqual([{before: 2.5, after: 1.1}]);
  expect(table.rows.map(({line}) => line)).toEqual([1]);
  expect(table.problems).toEqual([{line: 2, kind: 'out-of-range', value: 24}]);
  expect(table.incomplete).toBe(1);
});

test('sums of WHO-5 become per cent; another measure has no ends', () => {
  expect(scoresOf(parseTable('10 13', 'nb'), measureOf('who-5-sum')).pairs).toEqual([{before: 40, after: 52}]);
  expect(scoresOf(parseTable('-400 999', 'nb'), measureOf('other')).problems).toEqual([]);
});

test('a meeting has whole people, and no more of them than were enrolled', () => {
  const table = meetingsOf(parseTable('8 6\n6 8\n7,5 5\n-1 0', 'cs', {extra: true}));
  expect(table.meetings).toEqual([{enrolled: 8, came: 6}]);
  expect(table.problems).toEqual([
    {line: 2, kind: 'part-over-whole'},
    {line: 3, kind: 'not-a-count', value: 7.5},
    {line: 4, kind: 'not-a-count', value: -1},
  ]);
});
