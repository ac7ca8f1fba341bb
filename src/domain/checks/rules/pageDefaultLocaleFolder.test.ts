import {docsPage} from '../../../../tests/fixtures/baseSite';
import {found, problemsOf} from '../../../../tests/fixtures/site';

const PAGE = docsPage('evening', 'Another evening', 'Text.\n');

describe('page-default-locale-folder', () => {
  test.each([
    ['i18n/cs/docusaurus-plugin-content-docs/current/groups/evening.md', 'docs/groups/evening.md'],
    ['i18n/cs/docusaurus-plugin-content-docs/version-2016/index.md', 'versioned_docs/version-2016/index.md'],
    ['i18n/cs/docusaurus-plugin-content-blog/2016-08-01-ended.md', 'blog/2016-08-01-ended.md'],
  ])('refuses %s and names the right place, %s', (file, right) => {
    expect(found({[file]: PAGE})).toEqual([`${file} | – | page-default-locale-folder`]);
    expect(problemsOf({[file]: PAGE})[0]?.params.mend).toBe(right);
  });

  test('is silent about interface strings', () => {
    expect(found({'i18n/cs/code.json': '{}', 'i18n/cs/docusaurus-plugin-content-docs/current.json': '{}'})).toEqual([]);
  });
});
