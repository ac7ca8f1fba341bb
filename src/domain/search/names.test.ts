import {TEST_SITE} from './fixture';
import {buildIndex} from './indexWriter';
import {nameMatch, nameValue, pageNames, remember} from './names';
import {openZone} from './openZone';

const set = (...stems: number[]) => new Set(stems);

test('share of the query, coverage of the name', () => {
  const query = [new Map([[1, 1]]), new Map([[2, 0.4]])];
  expect(nameMatch(set(1, 2, 3), query, [3, 1])).toEqual({share: (3 + 0.4) / 4, coverage: 1 / 3});
  expect(nameMatch(set(), query, [3, 1])).toEqual({share: 0, coverage: 0});
});

test('a name that is the query is worth most', () => {
  const query = [new Map([[1, 1]])];
  expect(nameValue(set(1), query, [1])).toBe(1);
  expect(nameValue(set(1, 2), query, [1])).toBe(0.75);
  expect(nameValue(set(2), query, [1])).toBe(0);
});

test('titles and headings of a page', () => {
  const index = buildIndex(TEST_SITE, 'cs');
  const zone = openZone(index.zones[0]!);
  const page = index.pages.findIndex(({url}) => url === '/docs/svepomocna-skupina');
  const names = pageNames(zone, index.pages);
  const stems = (numbers: Iterable<number>) => [...numbers].map((number) => zone.stems[number]);
  expect(stems(names.title(page))).toEqual(['svepomocn', 'skupin']);
  expect(names.headings(page).map(stems)).toEqual([[], ['pravidl', 'skupin']]);
});

test('what is remembered is made once', () => {
  const make = jest.fn((page: number) => page * 2);
  const remembered = remember(make);
  expect([remembered(2), remembered(2)]).toEqual([4, 4]);
  expect(make).toHaveBeenCalledTimes(1);
});
