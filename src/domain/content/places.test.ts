import {fileOf, placeOf, sourceFolder, translationFolder} from './places';

const FILES = [
  ['docs/groups/evening.md', 'docs', 'next', 'cs', 'groups/evening'],
  ['versioned_docs/version-2026.1/index.md', 'docs', '2026.1', 'cs', 'index'],
  ['i18n/nb/docusaurus-plugin-content-docs/current/index.md', 'docs', 'next', 'nb', 'index'],
  ['i18n/en/docusaurus-plugin-content-docs/version-2016/a/b.md', 'docs', '2016', 'en', 'a/b'],
  ['blog/2016-08-01-end.md', 'blog', null, 'cs', '2016-08-01-end'],
  ['i18n/nb/docusaurus-plugin-content-blog/x/index.md', 'blog', null, 'nb', 'x/index'],
] as const;

test.each(FILES)('%s is a page of %s, edition %s, in %s', (file, collection, edition, locale, path) => {
  expect(placeOf(file)).toEqual({file, collection, edition, locale, path});
  expect(fileOf({edition, locale, path})).toBe(file);
});

test('a page of another type has its place too, so that it can be refused there', () => {
  expect(placeOf('docs/a.mdx')).toMatchObject({collection: 'docs', path: 'a'});
});

test.each([
  'docs/picture.png',
  'docs.md',
  'docs/',
  'mydocs/a.md',
  'src/pages/a.md',
  'data/concepts/a.yml',
  'versioned_docs/a.md',
  'i18n/de/docusaurus-plugin-content-docs/current/a.md',
  'i18n/nb/docusaurus-plugin-content-pages/a.md',
  'i18n/nb/docusaurus-plugin-content-docs/current.json',
])('%s is no page', (file) => {
  expect(placeOf(file)).toBeNull();
});

test('folders are those of Docusaurus', () => {
  expect(sourceFolder('2016')).toBe('versioned_docs/version-2016');
  expect(translationFolder('nb', 'next')).toBe('i18n/nb/docusaurus-plugin-content-docs/current');
  expect(translationFolder('en', null)).toBe('i18n/en/docusaurus-plugin-content-blog');
});
