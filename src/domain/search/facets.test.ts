import {applyFilters} from './facets';
import {TEST_CONCEPTS, TEST_SITE} from './fixture';
import {buildIndex} from './indexWriter';
import {createThesaurus} from './thesaurus';

const {pages} = buildIndex(TEST_SITE, 'cs');
const all = pages.map((_, page) => ({page}));
const thesaurus = createThesaurus(TEST_CONCEPTS.map((concept) => ({...concept, topic: true})));

test('counts without filters', () => {
  const {kept, counts} = applyFilters(all, pages, {}, thesaurus);
  expect(kept).toHaveLength(all.length);
  expect(counts.kinds).toEqual({method: 3, visit: 1, news: 1, term: 1});
  expect(counts.langs).toEqual({cs: 5, nb: 1});
  expect(counts.editions).toEqual({2016: 4});
});

test('a page of a narrower topic counts for the broader one, and is found by it', () => {
  const {kept, counts} = applyFilters(all, pages, {topics: ['group']}, thesaurus);
  expect(kept).toHaveLength(2);
  expect(counts.topics).toMatchObject({group: 2, 'self-help-group': 1, 'study-visit': 1});
});

test('an empty choice is no filter', () => {
  expect(applyFilters(all, pages, {kinds: [], langs: []}, thesaurus).kept).toHaveLength(all.length);
});
