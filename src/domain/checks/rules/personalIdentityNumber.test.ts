import {append, edit} from '../../../../tests/fixtures/site';
import {findings, placesFor} from '../../../../tests/fixtures/findings';
import {birthNumber, identityNumber} from '../../../../tests/fixtures/personalNumbers';
import {personalIdentityNumber} from './personalIdentityNumber';

const FILE = 'docs/groups/evening.md';
const found = (overrides: Parameters<typeof findings>[1]) => findings(personalIdentityNumber, overrides);
const cz = birthNumber('725101');
const no = identityNumber('018190');

describe('personal-identity-number', () => {
  test.each([...placesFor(cz), ...placesFor(no), `[a](https://example.org/?x=${cz.slice(0, 6)}/${cz.slice(6)})`])(
    'refuses %j',
    (line) => expect(found({[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line} | error`]),
  );

  test('refuses one in the front matter, a record, a translation, an edition and news', () => {
    const title = `title: Stránka ${cz}`;
    expect(found({[FILE]: edit('title: Stránka', title)})).toEqual([`${FILE} | ${title} | error`]);
    for (const file of [
      'data/findings/exchange.yml',
      'i18n/nb/docusaurus-plugin-content-docs/current/index.md',
      'versioned_docs/version-2016/index.md',
      'blog/2016-08-01-ended.md',
    ]) {
      expect(found({[file]: append(`# ${no}\n`)})).toEqual([`${file} | # ${no} | error`]);
    }
  });

  test('only lists nine digits with a slash; says one line once', () => {
    expect(found({[FILE]: append('\n530101/000\n')})).toEqual([`${FILE} | 530101/000 | warning`]);
    expect(found({[FILE]: append(`\n${cz} ${cz}\n`)})).toHaveLength(1);
  });

  test('its example is what it says', () => {
    const {wrong = '', right = ''} = personalIdentityNumber.example ?? {};
    expect(found({[FILE]: append(`\n${wrong}\n`)})).toEqual([`${FILE} | ${wrong} | error`]);
    expect(found({[FILE]: append(`\n${right}\n`)})).toEqual([]);
  });

  test('is silent about the miniature site and other numbers', () => {
    expect(found({})).toEqual([]);
    expect(found({[FILE]: append('\n1234567890, 108/2006, 12345678901, 1. 8. 2016\n')})).toEqual([]);
  });
});
