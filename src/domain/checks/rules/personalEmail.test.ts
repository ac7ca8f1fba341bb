import {append, edit} from '../../../../tests/fixtures/site';
import {findings, placesFor} from '../../../../tests/fixtures/findings';
import {personalEmail} from './personalEmail';

const FILE = 'docs/groups/evening.md';
const NOK = 'data/organisations/nok.yml';
const found = (overrides: Parameters<typeof findings>[1]) => findings(personalEmail, overrides);

describe('personal-email', () => {
  test.each([...placesFor('jana@example.org'), '[a](mailto:jana@example.org)', 'jana (at) example.org'])(
    'refuses %j',
    (line) => expect(found({[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line} | error`]),
  );

  test('data holds addresses in contact points, and only there', () => {
    const point = 'contactPoints:\n  - type: email\n    value: post@example.org\n';
    expect(found({[NOK]: edit('contactPoints:\n', point)})).toEqual([]);
    expect(found({[NOK]: edit('cs: Popis.', 'cs: post@example.org')})).toEqual([
      `${NOK} | cs: post@example.org | error`,
    ]);
    expect(found({'data/references.yml': append('  note: post@example.org\n')})).toHaveLength(1);
  });

  test('its example is what it says', () => {
    const {wrong = '', right = ''} = personalEmail.example ?? {};
    expect(found({[FILE]: append(`\n${wrong}\n`)})).toEqual([`${FILE} | ${wrong} | error`]);
    expect(found({[FILE]: append(`\n${right}\n`)})).toEqual([]);
  });

  test('is silent about the miniature site', () => expect(found({})).toEqual([]));
});
