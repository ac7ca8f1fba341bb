import {edit, found, problemsOf} from '../../../../tests/fixtures/site';

const LIST = 'data/addresses.yml';
const TRANSLATED = (locale: string) => `i18n/${locale}/docusaurus-plugin-content-docs/current/groups`;

/** The evening page under another name; `more` is added to its front matter. */
function renamed(more = ''): Record<string, string | null> {
  const text = `---\nid: late\ntitle: A page\ndescription: A page of the miniature site.\ntopics: [self-help]\nprovenance: reported\nsources: [report]\n${more}---\n\n## How it ends {#end}\n\nThe end.\n`;
  const folders = ['docs/groups', TRANSLATED('en'), TRANSLATED('nb')];
  return Object.fromEntries(
    folders.flatMap((folder) => [
      [`${folder}/evening.md`, null],
      [`${folder}/late.md`, text],
    ]),
  );
}
const MOVED = {
  'data/organisations/nok.yml': edit('groups/evening', 'groups/late'),
  'data/organisations/brno.yml': edit('groups/evening', 'groups/late'),
  'data/visits/norway.yml': edit('groups/evening', 'groups/late'),
  'data/findings/exchange.yml': edit('groups/evening', 'groups/late'),
};
const PROMISED = '# Promised.\n- /docs\n- /docs/next/groups/evening\n';
const rules = (overrides: Parameters<typeof found>[0]) =>
  found(overrides).filter((line) => !line.endsWith('address-unlisted'));

describe('page-moved', () => {
  test('refuses a page that was renamed without a word, and says what to write', () => {
    const overrides = {...MOVED, ...renamed(), [LIST]: PROMISED};
    expect(rules(overrides)).toEqual([`${LIST} | - /docs/next/groups/evening | page-moved`]);
    expect(problemsOf(overrides).find(({rule}) => rule === 'page-moved')?.params).toEqual({
      address: '/docs/next/groups/evening',
      former: '/docs/groups/evening',
    });
  });

  test('is silent when the page carries its former address', () => {
    expect(rules({...MOVED, ...renamed('redirect_from: [/docs/groups/evening]\n'), [LIST]: PROMISED})).toEqual([]);
  });

  test('refuses a page that was deleted, until a redirect is listed', () => {
    const lists = {[LIST]: '- /docs/next/groups/deleted\n- /blog/gone\n- /partners/gone\n- /docs/2016/gone\n'};
    expect(rules(lists)).toHaveLength(4);
    const redirects =
      '/docs/next/groups/deleted: /docs\n/blog/gone: /blog\n/partners/gone: /partners\n/docs/2016/gone: /docs\n';
    expect(rules({...lists, 'data/redirects.yml': redirects})).toEqual([]);
  });

  test('is silent about what is there, and about permanent addresses of the newest edition', () => {
    expect(
      rules({
        [LIST]: '- /docs\n- /docs/2016\n- /docs/next/groups/evening\n- /topics/group\n- /partners/nok\n- /blog/ended\n',
      }),
    ).toEqual([]);
  });

  test('blames no page that only cannot be read, nor all when the redirects cannot', () => {
    expect(rules({'docs/index.md': 'x\n', [LIST]: '- /docs/next\n'}).join()).not.toMatch(/page-moved/);
    expect(rules({'data/redirects.yml': 'a: b: c\n', [LIST]: '- /docs/gone\n'}).join()).not.toMatch(/page-moved/);
    expect(
      rules({'blog/2016-08-01-ended.md': 'x\n', [LIST]: '- /blog/ended\n- /docs/gone\n'}).filter((line) =>
        line.endsWith('page-moved'),
      ),
    ).toEqual([`${LIST} | - /docs/gone | page-moved`]);
  });

  test('a list that is no list of addresses is a problem of its own', () => {
    expect(found({[LIST]: '- https://x.example/\n'})).toEqual([
      `${LIST} | - https://x.example/ | record-field-invalid`,
    ]);
    expect(found({[LIST]: '# nothing yet\n'}).every((line) => line.endsWith('address-unlisted'))).toBe(true);
  });
});
