import {gzipSync} from 'node:zlib';
import type {SearchDocument} from './document';
import {TEST_SITE, testDocument} from './fixture';
import {decodeIndex, decodePart, encodeIndex} from './format';
import {buildIndex} from './indexWriter';
import {joinIndexes, joinParts} from './joinIndexes';
import {createSearcher} from './search';
import {SearchIndexError} from './searchError';
import {splitIndex} from './splitIndex';
import {createThesaurus} from './thesaurus';

/** A generated site: words of rising rarity, the same in every run. */
function manyPages(count: number): SearchDocument[] {
  return Array.from({length: count}, (_, page) =>
    testDocument({
      url: `/docs/p${page}`,
      title: `Stránka číslo${page}`,
      text: Array.from({length: 60}, (__, at) => `slovo${(page * 7 + at * at) % (50 + at * 20)}`).join(' '),
    }),
  );
}

const measure = (bytes: Uint8Array) => gzipSync(bytes).length;

test('a small index is one file', () => {
  expect(splitIndex(buildIndex(TEST_SITE, 'cs'), 100_000, measure)).toHaveLength(1);
});

describe('a large index', () => {
  const index = buildIndex(manyPages(400), 'cs');
  const budget = Math.ceil(measure(encodeIndex(index)) / 3);
  const files = splitIndex(index, budget, measure);
  const opened = decodeIndex(files[0]!);

  test('comes in parts within the budget', () => {
    expect(files.length).toBeGreaterThan(2);
    files.forEach((file) => expect(measure(file)).toBeLessThanOrEqual(budget));
  });

  test('joins to what was split', () => {
    const parts = files.slice(1).map((file) => decodePart(file, opened));
    expect(joinParts(opened, parts)).toEqual(index);
  });

  test('finds titles with its first part alone', () => {
    const searcher = createSearcher(opened.index, createThesaurus([]));
    expect(searcher.search('číslo123').results[0]?.url).toBe('/docs/p123');
  });

  test('parts of another index are refused, and so is a part in place of the first', () => {
    const other = decodeIndex(splitIndex(buildIndex(manyPages(300), 'cs'), budget, measure)[0]!);
    expect(() => decodePart(files[1]!, other)).toThrow(SearchIndexError);
    expect(() => decodeIndex(files[1]!)).toThrow(SearchIndexError);
    expect(() => decodePart(files[0]!, opened)).toThrow(SearchIndexError);
  });
});

test('several indexes are searched as one', () => {
  const other = buildIndex([testDocument({url: '/docs/next/x', title: 'Svépomocná dílna', edition: 'next'})], 'cs');
  const joined = joinIndexes([buildIndex(TEST_SITE, 'cs'), other]);
  const {results, facets} = createSearcher(joined, createThesaurus([])).search('svépomocné');
  expect(results.map(({url}) => url)).toEqual(expect.arrayContaining(['/docs/next/x', '/docs/svepomocna-skupina']));
  expect(facets.editions).toEqual({2016: 1, next: 1});
});
