import {append, edit, found} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';
const NORWEGIAN = 'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md';

describe('anchor-missing', () => {
  test.each(['#nowhere', '/index.md#nowhere', '/index.md#Welcome', '/groups/evening.md#how-it-ends'])(
    'refuses %s',
    (url) => {
      expect(found({[FILE]: append(`\n[this](${url})\n`)})).toEqual([`${FILE} | [this](${url}) | anchor-missing`]);
    },
  );

  test('looks at the page in the language of the link', () => {
    expect(found({[NORWEGIAN]: edit('[below](#end)', '[under](#slutt)')})).toEqual([
      expect.stringMatching(/groups\/evening\.md \| See \[under\]\(#slutt\).* \| anchor-missing$/),
    ]);
  });

  test('looks at the Czech page where there is no translation', () => {
    const target = 'i18n/nb/docusaurus-plugin-content-docs/current/index.md';
    expect(found({[target]: null})).toEqual([]);
    expect(found({[target]: null, [NORWEGIAN]: append('\n[x](/index.md#velkommen)\n')})).toEqual([
      `${NORWEGIAN} | [x](/index.md#velkommen) | anchor-missing`,
    ]);
  });

  test('is silent about sections that are there', () => {
    expect(found({[FILE]: append('\n[x](#end) [y](/groups/evening.md#beginning) [z](/index.md#welcome)\n')})).toEqual(
      [],
    );
  });
});
