import {MAX_QUERY_WORDS, parseQuery} from './query';

test('words as typed', () => {
  expect(parseQuery(' Svépomocné  skupiny? ')).toEqual({words: ['Svépomocné', 'skupiny'], shortened: false});
});

test.each(['', '   ', '?!…', '\u200f\u202e', '\u0301\u0301', '(((((('])('%j has no words', (query) => {
  expect(parseQuery(query)).toEqual({words: [], shortened: false});
});

test('a pasted page is cut', () => {
  const {words, shortened} = parseQuery('slovo '.repeat(2000));
  expect(words).toHaveLength(MAX_QUERY_WORDS);
  expect(shortened).toBe(true);
  expect(parseQuery('a'.repeat(10_000)).shortened).toBe(true);
});
