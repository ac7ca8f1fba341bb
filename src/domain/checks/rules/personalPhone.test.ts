import {append, edit} from '../../../../tests/fixtures/site';
import {findings, placesFor} from '../../../../tests/fixtures/findings';
import {personalPhone} from './personalPhone';

const FILE = 'docs/groups/evening.md';
const NOK = 'data/organisations/nok.yml';
const LINE = 'data/helplines/cz-116006.yml';
const found = (overrides: Parameters<typeof findings>[1]) => findings(personalPhone, overrides);

describe('personal-phone', () => {
  test.each([...placesFor('+420 601 000 000'), ...placesFor('22 00 00 00'), '[a](tel:+420601000000)'])(
    'refuses %j',
    (line) => expect(found({[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line} | error`]),
  );

  test('names the line on which a divided number begins', () => {
    expect(found({[FILE]: append('\nText 12\n34 and 601\n000 000.\n')})).toEqual([`${FILE} | 34 and 601 | error`]);
  });

  test('only lists a short number in a page', () => {
    for (const line of ['Volejte 112.', 'Linka 116 006', 'Ring 113']) {
      expect(found({[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line} | warning`]);
    }
  });

  test('data holds numbers where they belong, and only there', () => {
    expect(found({[LINE]: edit('number: "116 006"', 'number: "601 000 000"')})).toEqual([]);
    expect(found({[LINE]: edit('cs: Kdokoli', 'cs: Kdokoli, volejte 112')})).toEqual([]);
    expect(found({[LINE]: edit('cs: Kdokoli', 'cs: Kdokoli, i 601 000 000')})).toEqual([
      `${LINE} | cs: Kdokoli, i 601 000 000 | error`,
    ]);
    const point = 'contactPoints:\n  - type: phone\n    value: "22 00 00 00"\n';
    expect(found({[NOK]: edit('contactPoints:\n', point)})).toEqual([]);
    expect(found({[NOK]: edit('cs: Popis.', 'cs: Tel. 22 00 00 00')})).toEqual([
      `${NOK} | cs: Tel. 22 00 00 00 | error`,
    ]);
  });

  test('its example is what it says', () => {
    const {wrong = '', right = ''} = personalPhone.example ?? {};
    expect(found({[FILE]: append(`\n${wrong}\n`)})).toEqual([`${FILE} | ${wrong} | warning`]);
    expect(found({[FILE]: append(`\n${right}\n`)})).toEqual([]);
  });

  test('is silent about the miniature site', () => expect(found({})).toEqual([]));
});
