import type {SearchFilters} from '../facets';
import {readAnswers} from './answer';
import {testZone} from './fixture';
import {searchRequests} from './requests';

const HIT = {
  objectID: 'x',
  url: '/docs/x#y',
  title: 'Svépomocná skupina',
  heading: 'Pravidla',
  text: 'Skupiny mají pravidla.',
  kind: 'method',
  lang: 'cs',
  edition: 'all',
  topics: ['self-help-group'],
};

const plan = (filters: SearchFilters, zones = [testZone('skupiny')]) =>
  searchRequests(zones, {prefix: 'p', edition: '2016', filters, limit: 5});

describe('requests', () => {
  test('one for each language of the pages', () => {
    const {requests} = plan({}, [testZone('skupiny'), testZone('skupiny', 'nb')]);
    expect(requests.map(({indexName, facetFilters}) => [indexName, facetFilters])).toEqual([
      ['p_cs', [['edition:2016', 'edition:all'], ['lang:cs']]],
      ['p_cs', [['edition:2016', 'edition:all'], ['lang:nb']]],
    ]);
  });

  test('one more for each facet that is filtered, without its own filter and without results', () => {
    const {requests} = plan({kinds: ['news', 'term'], topics: ['law']});
    expect(requests.map(({hitsPerPage, facets}) => [hitsPerPage, facets])).toEqual([
      [5, ['kind', 'topic', 'edition']],
      [0, ['kind']],
      [0, ['topic']],
    ]);
    expect(requests.map(({facetFilters}) => facetFilters.slice(2))).toEqual([
      [['kind:news', 'kind:term'], ['topic:law']],
      [['topic:law']],
      [['kind:news', 'kind:term']],
    ]);
  });

  test('a language that is not wanted is only counted', () => {
    const {requests} = plan({langs: ['nb']});
    expect(requests).toEqual([expect.objectContaining({hitsPerPage: 0, facets: []})]);
  });

  test('nobody is counted or followed', () => {
    expect(plan({}).requests[0]).toMatchObject({analytics: false, clickAnalytics: false, enablePersonalization: false});
  });
});

describe('answers', () => {
  test('become results with our own marks', () => {
    const {purposes} = plan({});
    const {results, total} = readAnswers(purposes, [{hits: [HIT], nbHits: 1}], {}, 5);
    expect(total).toBe(1);
    expect(results).toEqual([
      {
        url: '/docs/x#y',
        title: 'Svépomocná skupina',
        titleMarks: [{start: 11, end: 18}],
        section: {heading: 'Pravidla', marks: []},
        snippet: {text: 'Skupiny mají pravidla.', marks: [{start: 0, end: 7}]},
        kind: 'method',
        lang: 'cs',
        edition: '',
        topics: ['self-help-group'],
        score: 1,
      },
    ]);
  });

  test('of several languages take turns and are cut to what was asked for', () => {
    const {purposes} = plan({}, [testZone('skupiny'), testZone('skupiny', 'nb')]);
    const hits = (lang: string) => [1, 2, 3].map((at) => ({...HIT, url: `/${lang}/${at}`, lang}));
    const answers = [
      {hits: hits('cs'), nbHits: 9},
      {hits: hits('nb'), nbHits: 4},
    ];
    const {results, total, facets} = readAnswers(purposes, answers, {}, 3);
    expect(results.map(({url}) => url)).toEqual(['/cs/1', '/nb/1', '/cs/2']);
    expect([total, facets.langs]).toEqual([13, {cs: 9, nb: 4}]);
  });

  test.each(['//evil.example/', 'javascript:alert(1)', 'https://evil.example/', '/\\evil.example'])(
    'that lead to %s are refused',
    (url) => {
      const {purposes} = plan({});
      expect(() => readAnswers(purposes, [{hits: [{...HIT, url}]}], {}, 5)).toThrow();
    },
  );
});
