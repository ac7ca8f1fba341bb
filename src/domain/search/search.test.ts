import fc from 'fast-check';
import {TEST_CONCEPTS, TEST_SITE} from './fixture';
import {decodeIndex, encodeIndex} from './format';
import {buildIndex} from './indexWriter';
import {createSearcher} from './search';
import {buildTexts} from './texts';
import {createThesaurus} from './thesaurus';

const INDEX = decodeIndex(encodeIndex(buildIndex(TEST_SITE, 'cs'))).index;
const searcher = createSearcher(INDEX, createThesaurus(TEST_CONCEPTS), buildTexts(TEST_SITE, INDEX));

const first = (query: string) => searcher.search(query).results[0];

test.each([
  ['Svépomocná skupina', '/docs/svepomocna-skupina'],
  ['svepomocne skupiny', '/docs/svepomocna-skupina'],
  ['svépomocných skupinách', '/docs/svepomocna-skupina'],
  ['svépom', '/docs/svepomocna-skupina'],
  ['svépomocná skpuina', '/docs/svepomocna-skupina'],
  ['selvhjelpsgruppene', '/docs/svepomocna-skupina'],
  ['therapy groups', '/docs/terapeuticka-skupina'],
  ['pravidla skupin', '/docs/svepomocna-skupina#rules'],
  ['overgrepsmottak', '/docs/cesta'],
  ['krisesenteret', '/docs/krisesentre'],
  ['krizové centrum', '/docs/krisesentre'],
  ['mlčenlivostí', '/glossary#confidentiality'],
])('%s leads to %s', (query, url) => {
  expect(first(query)?.url).toBe(url);
});

test('a result says what it is and marks what was found', () => {
  const result = first('mlčenlivost ve skupině');
  expect(result).toMatchObject({title: 'Svépomocná skupina', kind: 'method', lang: 'cs', edition: '2016'});
  expect(result?.section).toEqual({heading: 'Pravidla skupiny', marks: [{start: 9, end: 16}]});
  expect(result?.snippet).toEqual({
    text: 'Mlčenlivost platí pro všechny. Nikdo nemusí mluvit.',
    marks: [{start: 0, end: 11}],
  });
  expect(first('krisesenter')?.lang).toBe('nb');
});

test('snippets come with the texts, results before them', () => {
  const early = createSearcher(INDEX, createThesaurus(TEST_CONCEPTS));
  expect(early.search('skupina').results[0]?.snippet).toBeNull();
  expect(early.withTexts(buildTexts(TEST_SITE, INDEX)).search('skupina').results[0]?.snippet).not.toBeNull();
});

test('a named concept stands on top in the language of the site', () => {
  expect(searcher.search('self-help group').concepts[0]).toEqual({
    id: 'self-help-group',
    label: 'svépomocná skupina',
    definition: 'Definice: svépomocná skupina.',
    topic: true,
    matched: {label: 'self-help group', locale: 'en'},
  });
});

test('narrower topics count for a broader concept', () => {
  const urls = searcher.search('group').results.map(({url}) => url.split('#')[0]);
  expect(urls).toEqual(expect.arrayContaining(['/docs/svepomocna-skupina', '/docs/terapeuticka-skupina']));
});

test('filters narrow, and facets say what choosing another value would show', () => {
  const all = searcher.search('skupina norska projektu');
  const visits = searcher.search('skupina norska projektu', {kinds: ['visit']});
  expect(visits.results.map(({url}) => url)).toEqual(['/docs/cesta']);
  expect(visits.facets.kinds).toEqual(all.facets.kinds);
  expect(visits.facets.topics).toEqual({'study-visit': 1});
  expect(searcher.search('skupina', {kinds: ['visit'], langs: ['nb']}).total).toBe(0);
  expect(searcher.search('skupina', {topics: ['therapy-group']}).results).toHaveLength(1);
});

test('the limit limits results, not the total', () => {
  const {results, total} = searcher.search('skupina', {limit: 1});
  expect(results).toHaveLength(1);
  expect(total).toBeGreaterThan(1);
});

test.each(['', ' ', '?!', '\u202e\u0301', 'qqqqqqqq'])('%j finds nothing, quietly', (query) => {
  expect(searcher.search(query)).toMatchObject({results: [], total: 0, concepts: []});
});

test('a query of 10,000 characters is read in part', () => {
  const started = performance.now();
  expect(searcher.search('svépomocná skupina '.repeat(530)).shortened).toBe(true);
  expect(searcher.search('x'.repeat(10_000)).shortened).toBe(true);
  expect(performance.now() - started).toBeLessThan(500);
});

test('any query is answered, and answered the same twice', () => {
  const words = fc.constantFrom(
    'skupina',
    'oběť',
    'krisesenter',
    'a',
    '\u0301',
    'و',
    '🙂',
    'selvhjelp',
    '-',
    'ﷺ',
    '\ud800',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary', maxLength: 300}),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (query) => {
        const answer = searcher.search(query);
        expect(searcher.search(query)).toEqual(answer);
        expect(structuredClone(answer)).toEqual(answer);
        answer.results.forEach(({score}) => expect(score).toBeGreaterThan(0));
      },
    ),
    {numRuns: 300},
  );
});

test('every word of every page finds the page', () => {
  for (const {title, text, page} of TEST_SITE) {
    for (const word of `${title} ${text}`.split(/[^\p{L}]+/u).filter((each) => each.length > 5)) {
      const urls = searcher.search(word, {limit: 20}).results.map(({url}) => url.split('#')[0]);
      expect(urls).toContain(page.startsWith('term:') ? '/glossary' : page);
    }
  }
});
