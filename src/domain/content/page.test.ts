import {pageKey} from './page';

test('the languages of a page share a key; editions and news have keys of their own', () => {
  const docs = {collection: 'docs', edition: 'next', path: 'a'} as const;
  const keys = [
    docs,
    {...docs, edition: '2016'},
    {...docs, path: 'b'},
    {...docs, collection: 'blog', edition: null} as const,
  ];
  expect(new Set(keys.map(pageKey)).size).toBe(4);
  expect(pageKey({...docs, ...{locale: 'nb'}})).toBe(pageKey(docs));
});
