import {docsPage} from '../../../../tests/fixtures/baseSite';
import {found} from '../../../../tests/fixtures/site';

const PAGE = docsPage('other', 'Another page', 'Text.\n');

describe('page-format', () => {
  test.each([
    'docs/groups/other.mdx',
    'blog/2016-09-01-other.mdx',
    'versioned_docs/version-2016/other.mdx',
    'i18n/nb/docusaurus-plugin-content-docs/current/groups/other.mdx',
    'docs/groups/_other.md',
    'docs/groups/other.html',
    'docs/groups/picture.png',
    'docs/groups/run.js',
    'docs/_category_.json',
    'i18n/de/docusaurus-plugin-content-docs/current/groups/evening.md',
  ])('refuses %s', (file) => {
    expect(found({[file]: PAGE})).toEqual([`${file} | – | page-format`]);
  });

  test.each(['docs/groups/Other.md', 'docs/groups/večer.md', 'docs/My Groups/other.md'])(
    'leaves the name of %s to another rule',
    (file) => {
      expect(found({[file]: PAGE})).toEqual([`${file} | – | file-name`]);
    },
  );

  test('refuses a translation whose ending differs from that of its source', () => {
    const folder = 'i18n/en/docusaurus-plugin-content-docs/current';
    expect(found({[`${folder}/index.md`]: null, [`${folder}/index.mdx`]: PAGE})).toEqual([
      `${folder}/index.mdx | – | page-format`,
    ]);
  });

  test.each(['docs/groups/other.md', 'docs/new-folder/deep/other.md'])('is silent about %s', (file) => {
    expect(found({[file]: PAGE})).toEqual([]);
  });

  test('is silent about interface strings beside translations', () => {
    expect(found({'i18n/en/docusaurus-plugin-content-docs/version-2016.json': '{}'})).toEqual([]);
  });
});
