import type {ConceptMatch} from './conceptMatches';
import type {SearchDocument} from './document';
import {TEST_CONCEPTS, testDocument} from './fixture';
import {buildIndex} from './indexWriter';
import {openZone} from './openZone';
import {rankedZone, rankZone} from './ranking';
import {createThesaurus} from './thesaurus';

/** Addresses in order for folded query words. */
function order(documents: SearchDocument[], words: string[], concepts: ConceptMatch[] = []): string[] {
  const index = buildIndex(documents, 'cs');
  const zone = rankedZone(openZone(index.zones[0]!), index.pages);
  const {pages} = rankZone(zone, words, concepts, createThesaurus(TEST_CONCEPTS), index.pages);
  return pages.map(({page}) => index.pages[page]?.url ?? '');
}

const page = (url: string, title: string, text = '', more: Partial<SearchDocument> = {}) =>
  testDocument({url, title, text, ...more});

test('a page with all words comes before one with a rarer word only', () => {
  const documents = [
    page('/both', 'Stránka', 'skupina mlčenlivost'),
    page('/one', 'Jiná', 'mlčenlivost mlčenlivost mlčenlivost'),
    page('/other', 'Další', 'skupina'),
  ];
  expect(order(documents, ['skupina', 'mlcenlivost'])[0]).toBe('/both');
});

test('a title that is the query comes before one that says more', () => {
  const documents = [page('/long', 'Terapeutická skupina pro děti'), page('/short', 'Terapeutická skupina')];
  expect(order(documents, ['terapeuticka', 'skupina'])).toEqual(['/short', '/long']);
});

test('a heading that is the query comes before scattered words', () => {
  const scattered = page('/scattered', 'Jiná', 'pravidla hry. Skupina se schází. Pravidla domu. Skupina lidí.');
  const heading = page('/heading', 'Stránka', 'Krátce.', {heading: 'Pravidla skupiny'});
  expect(order([scattered, heading], ['pravidla', 'skupiny'])[0]).toBe('/heading');
});

test('a tagged page is found by its concept, also under a narrower one, which counts less', () => {
  const documents = [
    page('/narrow', 'Stránka', 'nic', {topics: ['self-help-group']}),
    page('/tagged', 'Jiná', 'nic', {topics: ['group']}),
    page('/other', 'Další', 'nic'),
  ];
  const match = {concept: 'group', label: 'gruppe', locale: 'nb', from: 0, to: 1, weight: 1} as const;
  expect(order(documents, ['gruppe'], [match])).toEqual(['/tagged', '/narrow']);
});

test('a page that says a foreign concept in its own words', () => {
  const documents = [
    page('/visit', 'Cesta', 'Byli jsme v centru pro oběti sexuálního násilí.'),
    page('/x', 'Nic', 'centrum'),
  ];
  const match = {
    concept: 'sexual-assault-centre',
    label: 'overgrepsmottak',
    locale: 'nb',
    from: 0,
    to: 1,
    weight: 1,
  } as const;
  expect(order(documents, ['overgrepsmottak'], [match])[0]).toBe('/visit');
});
