import {analyserFor, foldedWords} from './analyser';
import {matchConcepts} from './conceptMatches';
import {TEST_CONCEPTS} from './fixture';
import {createThesaurus} from './thesaurus';

const thesaurus = createThesaurus(TEST_CONCEPTS);

function named(query: string) {
  return matchConcepts(thesaurus, foldedWords(query, analyserFor('cs')), 'cs');
}

const ids = (query: string) => named(query).map(({concept}) => concept);

test.each([
  ['svépomocné skupiny', 'self-help-group'],
  ['svepomocnych skupin', 'self-help-group'],
  ['selvhjelpsgruppene', 'self-help-group'],
  ['selvhjelps gruppe', 'self-help-group'],
  ['self help groups', 'self-help-group'],
  ['selfhelp group', 'self-help-group'],
  ['overgrepsmottak', 'sexual-assault-centre'],
  ['overgrepsmottaket', 'sexual-assault-centre'],
  ['centra pro oběti sexuálního násilí', 'sexual-assault-centre'],
  ['smiso', 'sexual-assault-centre'],
  ['studijní ces', 'study-visit'],
  ['overgrepsmotak', 'sexual-assault-centre'],
])('%s names %s', (query, concept) => {
  expect(ids(query)[0]).toBe(concept);
});

test('a longer label comes before a shorter one inside it', () => {
  expect(ids('svépomocná skupina')).toEqual(['self-help-group', 'group']);
});

test('a label inside a longer query', () => {
  const [match] = named('jak začíná terapeutická skupina v Brně');
  expect(match).toMatchObject({concept: 'therapy-group', from: 2, to: 4, weight: 1, locale: 'cs'});
});

test('a word that only occurs in a label names nothing', () => {
  expect(ids('pomoc')).toEqual([]);
  expect(ids('centrum')).toEqual([]);
  expect(ids('')).toEqual([]);
});
