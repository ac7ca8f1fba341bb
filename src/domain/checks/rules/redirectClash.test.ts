import {append, edit, found, problemsOf} from '../../../../tests/fixtures/site';

const REDIRECTS = 'data/redirects.yml';
const EVENING = 'docs/groups/evening.md';
const NAMES = [
  EVENING,
  ...['en', 'nb'].map((l) => `i18n/${l}/docusaurus-plugin-content-docs/current/groups/evening.md`),
];
const former = (list: string) =>
  Object.fromEntries(NAMES.map((file) => [file, edit('id: evening', `id: evening\nredirect_from: ${list}`)]));

describe('redirect-clash', () => {
  test('refuses a redirect from the address of a page', () => {
    expect(found({[REDIRECTS]: '/docs/next/groups/evening: /docs\n'})).toEqual([
      `${REDIRECTS} | /docs/next/groups/evening: /docs | redirect-clash`,
    ]);
    expect(problemsOf({[REDIRECTS]: '/docs/next/groups/evening: /docs\n'})[0]?.params.other).toBe(EVENING);
    expect(found({[REDIRECTS]: '/help: /docs\n/partners/nok: /docs\n'})).toHaveLength(2);
  });

  test('refuses redirect_from a page of the same edition', () => {
    expect(found(former('[/docs/groups/evening]'))).toEqual([
      `${EVENING} | redirect_from: [/docs/groups/evening] | redirect-clash`,
    ]);
  });

  test('refuses two redirects to different places, and names the other', () => {
    const twice = {...former('[/docs/groups/old]'), [REDIRECTS]: '/docs/next/groups/old: /docs\n'};
    expect(found(twice)).toEqual([`${REDIRECTS} | /docs/next/groups/old: /docs | redirect-clash`]);
    expect(problemsOf(twice)[0]?.params.other).toBe(`→ /docs/next/groups/evening (${EVENING}:3)`);
  });

  test('refuses to lead away from a permanent address', () => {
    expect(found({[REDIRECTS]: '/docs/2016: /help\n'})).toEqual([`${REDIRECTS} | /docs/2016: /help | redirect-clash`]);
  });

  test('is silent about two redirects to the same place, and about the same words in two editions', () => {
    const folder = 'version-2016/groups/evening.md';
    const inEdition = Object.fromEntries(
      [`versioned_docs/${folder}`, `i18n/en/docusaurus-plugin-content-docs/${folder}`].map((file) => [
        file,
        '---\nid: evening\ntitle: A page\ndescription: A page of the miniature site.\ntopics: [self-help]\nprovenance: reported\nsources: [report]\nredirect_from: [/docs/groups/old]\n---\n\nText.\n',
      ]),
    );
    expect(
      found({...former('[/docs/groups/old]'), ...inEdition, [REDIRECTS]: '/docs/groups/old: /docs/groups/evening\n'}),
    ).toEqual([]);
  });

  test('/docs/next/… in a page in preparation is /docs/…', () => {
    expect(found(former('[/docs/next/groups/evening]'))).toEqual([
      `${EVENING} | redirect_from: [/docs/next/groups/evening] | redirect-clash`,
    ]);
  });

  test.each(['/docs/2016/groups/old', '/help', 'groups/old', '/docs/../x', '/docs/Old', '/docs', '//x.example/docs/a'])(
    'the front matter does not take %s',
    (address) => {
      expect(found(former(`["${address}"]`))).toHaveLength(3);
      expect(new Set(problemsOf(former(`["${address}"]`)).map(({rule}) => rule))).toEqual(
        new Set(['front-matter-value']),
      );
    },
  );

  test('redirect_from is the same in every language', () => {
    const [first = ''] = NAMES;
    expect(
      found({[first]: edit('id: evening', 'id: evening\nredirect_from: [/docs/old]')}).map(
        (line) => line.split(' | ')[2],
      ),
    ).toEqual(['front-matter-mismatch', 'front-matter-mismatch']);
  });

  test.each([
    '/docs/a: https://x.example',
    '/docs/a: //x.example',
    '/docs/../a: /docs',
    '/docs/a: javascript:alert(1)',
  ])('data/redirects.yml does not take %s', (line) => {
    expect(found({[REDIRECTS]: append(`${line}\n`)})).toEqual([`${REDIRECTS} | ${line} | record-field-invalid`]);
  });
});
