import {TEST_SITE, testDocument} from './fixture';
import {buildIndex} from './indexWriter';
import {joinIndexes} from './joinIndexes';

test('pages and postings stay together', () => {
  const first = buildIndex(TEST_SITE, 'cs');
  const second = buildIndex([testDocument({url: '/nb/x', title: 'Likeperson', locale: 'nb', lang: 'nb'})], 'nb');
  const joined = joinIndexes([first, second]);
  expect(joined.locale).toBe('cs');
  expect(joined.pages).toEqual([...first.pages, ...second.pages]);
  const zone = joined.zones[joined.zones.length - 1]!;
  expect([...zone.pages].every((page) => joined.pages[page]?.url === '/nb/x')).toBe(true);
});
