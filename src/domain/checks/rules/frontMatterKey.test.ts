import {edit, found, problemsOf} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';

describe('front-matter-key', () => {
  test('refuses an unknown key and names those allowed', () => {
    const overrides = {[FILE]: edit('topics:', 'tagline: A good evening\ntopics:')};
    expect(found(overrides)).toEqual([`${FILE} | tagline: A good evening | front-matter-key`]);
    expect(problemsOf(overrides)[0]?.params.allowed?.split(', ')).toEqual(expect.arrayContaining(['title', 'sources']));
  });

  test('refuses "mdx: {format: mdx}", which would turn the text into a program', () => {
    expect(found({[FILE]: edit('topics:', 'mdx: {format: mdx}\ntopics:')})).toEqual([
      `${FILE} | mdx: {format: mdx} | front-matter-key`,
    ]);
  });

  test('refuses keys of a page in a translation, an old edition and the news', () => {
    const files = [
      'i18n/nb/docusaurus-plugin-content-docs/current/index.md',
      'versioned_docs/version-2016/index.md',
      'blog/2016-08-01-ended.md',
    ];
    expect(
      found(Object.fromEntries(files.map((file) => [file, edit('topics:', 'hide_title: true\ntopics:')]))),
    ).toEqual([...files].sort().map((file) => `${file} | hide_title: true | front-matter-key`));
  });

  test('a key of the docs is not one of the news', () => {
    const file = 'blog/2016-08-01-ended.md';
    expect(found({[file]: edit('topics:', 'sidebar_position: 1\ntopics:')})).toEqual([
      `${file} | sidebar_position: 1 | front-matter-key`,
    ]);
  });

  test('is silent about the keys that a page may have', () => {
    const more = 'sidebar_label: Evening\nsidebar_position: 2\nhide_table_of_contents: true\nsource_locale: nb\n';
    const change = edit('topics:', `${more}topics:`);
    const translation = (locale: string) => `i18n/${locale}/docusaurus-plugin-content-docs/current/groups/evening.md`;
    expect(found({[FILE]: change, [translation('en')]: change, [translation('nb')]: change})).toEqual([]);
  });
});
