import {docsPage} from '../../../../tests/fixtures/baseSite';
import {edit, found, problemsOf} from '../../../../tests/fixtures/site';

const PAGE = docsPage('other', 'Another page', 'Text.\n');

describe('page-translation-only', () => {
  test.each([
    ['i18n/nb/docusaurus-plugin-content-docs/current/groups/other.md', 'docs/groups/other.md'],
    ['i18n/en/docusaurus-plugin-content-docs/version-2016/other.md', 'versioned_docs/version-2016/other.md'],
  ])('refuses %s without %s', (file, source) => {
    expect(found({[file]: PAGE})).toEqual([`${file} | – | page-translation-only`]);
    expect(problemsOf({[file]: PAGE})[0]?.params.source).toBe(source);
  });

  test('refuses news that exist only in a translation', () => {
    expect(found({'blog/2016-08-01-ended.md': null})).toEqual([
      'i18n/en/docusaurus-plugin-content-blog/2016-08-01-ended.md | – | page-translation-only',
      'i18n/nb/docusaurus-plugin-content-blog/2016-08-01-ended.md | – | page-translation-only',
    ]);
  });

  test('does not say that the source is missing when it only cannot be read', () => {
    expect(found({'docs/groups/evening.md': edit('topics:', 'colour: red\ntopics:')})).toEqual([
      'docs/groups/evening.md | colour: red | front-matter-key',
    ]);
  });

  test('is silent about a page that is not translated yet', () => {
    expect(found({'docs/groups/other.md': PAGE})).toEqual([]);
  });
});
