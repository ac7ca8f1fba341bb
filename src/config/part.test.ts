import type {SiteModel} from '../domain/model/siteModel';
import {buildPart, editionsOf, hasSitePages, partsOf} from './part';

/** A model with editions, the newest first, of so many pages in Czech. */
function modelWith(counts: Readonly<Record<string, number>>, names: readonly string[]): SiteModel {
  const pages = names.flatMap((edition) =>
    Array.from({length: counts[edition] ?? 0}, (_, index) => ({edition, locale: 'cs', path: `p${index}`})),
  );
  return {editions: names.map((id) => ({id})), pages} as unknown as SiteModel;
}

test.each([
  [{}, 'whole'],
  [{BUILD_PART: 'live'}, 'live'],
  [{BUILD_PART: '2026.1_2016'}, '2026.1_2016'],
])('%j asks for %s', (environment, part) => {
  expect(buildPart(environment)).toBe(part);
});

test.each([
  ['whole', true, ['2026.1', '2016', 'next']],
  ['live', true, ['next']],
  ['2016', false, ['2016']],
  ['2026.1_2016', false, ['2026.1', '2016']],
])('the part %s has the site’s pages: %s, and the editions %j', (part, site, editions) => {
  expect(hasSitePages(part)).toBe(site);
  expect(editionsOf(part, modelWith({}, ['2026.1', '2016']))).toEqual(editions);
});

describe('partsOf', () => {
  test.each([
    ['no edition is out', {}, [], ['live']],
    ['one is', {'2016': 3}, ['2016'], ['live', '2016']],
    ['small ones go together', {'2026.1': 2, '2016': 3}, ['2026.1', '2016'], ['live', '2026.1_2016']],
    ['just as many as may', {'2026.1': 1000, '2016': 500}, ['2026.1', '2016'], ['live', '2026.1_2016']],
    ['one page too many', {'2026.1': 1000, '2016': 501}, ['2026.1', '2016'], ['live', '2026.1', '2016']],
    [
      'a large one alone',
      {'2027': 1, '2026': 1600, '2016': 1},
      ['2027', '2026', '2016'],
      ['live', '2027', '2026', '2016'],
    ],
    [
      'full, then together',
      {'2027': 1400, '2026': 101, '2016': 9},
      ['2027', '2026', '2016'],
      ['live', '2027', '2026_2016'],
    ],
    ['an edition without pages', {'2016': 0}, ['2016'], ['live', '2016']],
  ])('%s', (_what, counts, names, parts) => {
    expect(partsOf(modelWith(counts, names))).toEqual(parts);
  });

  test('pages count once, not in every language, and those of the edition in preparation not at all', () => {
    const {editions, pages} = modelWith({'2026': 600, '2016': 600}, ['2026', '2016']);
    const others = ['en', 'nb'].flatMap((locale) => pages.map((page) => ({...page, locale})));
    const next = Array.from({length: 1600}, () => ({...pages[0], edition: 'next'}));
    const model = {editions, pages: [...pages, ...others, ...next]} as unknown as SiteModel;
    expect(partsOf(model)).toEqual(['live', '2026_2016']);
  });
});
