import {append, edit, found, problemsOf} from '../../../../tests/fixtures/site';

const LINE = 'data/helplines/cz-116006.yml';
const NOK = 'data/organisations/nok.yml';

const phone = (value: string) =>
  edit(
    'contactPoints:\n',
    `contactPoints:\n  - type: phone\n    value: "${value}"\n    verified: "2026-01-15"\n    basis: dated-source\n    source: report\n`,
  );

describe('phone-number', () => {
  test.each(['12 34', '116 00', '+420 116', '999 999 999 9', '116-006', 'volejte 112', '22 40 00 40'])(
    'refuses the Czech helpline "%s"',
    (number) => {
      const line = `number: "${number}"`;
      expect(found({[LINE]: edit('number: "116 006"', line)})).toEqual([`${LINE} | ${line} | phone-number`]);
    },
  );

  test('refuses a contact point that cannot be dialled in the country of its organisation', () => {
    expect(found({[NOK]: phone('283 892 772')})).toEqual([`${NOK} | value: "283 892 772" | phone-number`]);
    expect(problemsOf({[NOK]: phone('283 892 772')})[0]?.params).toEqual({number: '283 892 772', country: 'NO'});
  });

  test('is silent about short codes, national and international numbers', () => {
    expect(found({[NOK]: phone('22 40 00 40')})).toEqual([]);
    expect(found({[NOK]: phone('+47 22 40 00 40')})).toEqual([]);
    expect(found({[LINE]: edit('number: "116 006"', 'number: "283 892 772"')})).toEqual([]);
    expect(found({[LINE]: append('anonymous: true\n')})).toEqual([]);
  });
});
