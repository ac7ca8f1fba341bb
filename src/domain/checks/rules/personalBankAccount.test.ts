import {append} from '../../../../tests/fixtures/site';
import {findings, placesFor} from '../../../../tests/fixtures/findings';
import {ibanOf, norwegianAccount} from '../../../../tests/fixtures/personalNumbers';
import {personalBankAccount} from './personalBankAccount';

const FILE = 'docs/groups/evening.md';
const found = (text: string) => findings(personalBankAccount, {[FILE]: append(text)});
const account = norwegianAccount('12340000');

describe('personal-bank-account', () => {
  test.each([...placesFor(ibanOf('CZ', '01000000190000000019')), ...placesFor(`konto ${account}`)])(
    'refuses %j',
    (line) => expect(found(`\n${line}\n`)).toEqual([`${FILE} | ${line} | error`]),
  );

  test('only lists eleven digits that nothing else tells', () => {
    const line = norwegianAccount('99990000');
    expect(found(`\n${line}\n`)).toEqual([`${FILE} | ${line} | warning`]);
  });

  test('its example is what it says', () => {
    const {wrong = '', right = ''} = personalBankAccount.example ?? {};
    expect(found(`\n${wrong}\n`)).toEqual([`${FILE} | ${wrong} | error`]);
    expect(found(`\n${right}\n`)).toEqual([]);
  });

  test('is silent about the miniature site, laws and file numbers', () => {
    expect(found('\nZákon č. 108/2006 Sb., EHP-CZ12-OV-1-001-2014, 2014/2016\n')).toEqual([]);
  });
});
