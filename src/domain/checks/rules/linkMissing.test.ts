import {append, edit, found} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';
const NORWEGIAN = 'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md';

describe('link-missing', () => {
  test('refuses a link to a missing page in nb only', () => {
    const line = 'See [this](/groups/morning.md).';
    expect(found({[NORWEGIAN]: append(`\n${line}\n`)})).toEqual([`${NORWEGIAN} | ${line} | link-missing`]);
  });

  test.each([
    '/groups/evening-2.md',
    '/docs/index.md',
    '/topics/peer',
    '/topics/nothing',
    '/partners/nobody',
    '/visits/nowhere',
    '/blog/never',
    '/docs/2016/groups/evening',
    '/search/all',
    '/contribute/nothing',
    '/files/missing.pdf',
    '/package.json',
    '/.git/config',
  ])('refuses %s', (url) => {
    expect(found({[FILE]: append(`\n[this](${url})\n`)})).toEqual([`${FILE} | [this](${url}) | link-missing`]);
  });

  test.each(['/img/missing.png', '/etc/passwd.png'])('refuses the picture %s, which is not in static/', (url) => {
    expect(found({[FILE]: append(`\n![A picture](${url})\n`)})).toEqual([
      `${FILE} | ![A picture](${url}) | link-missing`,
    ]);
  });

  test('an edition knows only its own pages', () => {
    const file = 'versioned_docs/version-2016/index.md';
    expect(found({[file]: append('\n[this](/groups/evening.md)\n')})).toEqual([
      `${file} | [this](/groups/evening.md) | link-missing`,
    ]);
  });

  test('does not blame a link when its target only cannot be read', () => {
    const text = '\n[a](/topics/group) [b](/partners/nok) [c](/visits/norway) [d](/index.md)\n';
    const broken = {
      'data/concepts/group.yml': append('colour: red\n'),
      'data/organisations/nok.yml': append('colour: red\n'),
      'data/visits/norway.yml': append('colour: red\n'),
    };
    expect(found({...broken, [FILE]: append(text)})).toEqual(
      Object.keys(broken).map((file) => `${file} | colour: red | record-field-unknown`),
    );
    expect(found({'docs/index.md': edit('topics:', 'colour: red\ntopics:')})).toEqual([
      'docs/index.md | colour: red | front-matter-key',
    ]);
  });

  test('is silent about everything that the site has', () => {
    const urls = [
      '/',
      '/topics',
      '/topics/group',
      '/glossary#peer',
      '/partners/nok',
      '/help',
      '/visits/norway',
      '/blog',
    ]
      .concat(['/blog/ended', '/sources#report', '/docs', '/docs/next', '/docs/next/groups/evening', '/help/'])
      .concat(['/search', '/translations', '/contribute/rules'])
      .concat(['/img/map.webp', '/index.md', '/groups/evening.md#end']);
    expect(found({[FILE]: append(`\n${urls.map((url) => `[x](${url})`).join(' ')}\n`)})).toEqual([]);
  });
});
