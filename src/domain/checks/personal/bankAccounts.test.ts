import fc from 'fast-check';
import {bankAccounts, isCzechAccount, isNorwegianAccount} from './bankAccounts';
import {isIban} from './iban';
import {scanOf} from './scan';
import {birthNumber, ibanOf, identityNumber, norwegianAccount} from '../../../../tests/fixtures/personalNumbers';

const TODAY = '2026-06-30';
const find = (text: string) => bankAccounts(scanOf(text), TODAY).map(({kind, sure}) => `${kind}${sure ? '' : '?'}`);

const czIban = ibanOf('CZ', '01000000190000000019');
const noIban = ibanOf('NO', norwegianAccount('12345678'));
const grouped = (iban: string) => iban.match(/.{1,4}/g)?.join(' ') ?? '';
const account = norwegianAccount('12340000');
const dotted = `${account.slice(0, 4)}.${account.slice(4, 6)}.${account.slice(6)}`;
/** The smallest Czech account number of ten digits that begins so. */
const czech =
  Array.from({length: 100}, (_, end) => `20000000${String(end).padStart(2, '0')}`).find((number) =>
    isCzechAccount('', number),
  ) ?? '';

describe('isIban', () => {
  test('remainder 1 of 97, of a known country and its length', () => {
    for (const iban of [czIban, noIban, czIban.toLowerCase()]) expect(isIban(iban)).toBe(true);
    expect(isIban(`${czIban}0`)).toBe(false);
    expect(isIban(ibanOf('ZZ', '01000000190000000019'))).toBe(false);
    expect(isIban('')).toBe(false);
  });

  test('one wrong digit is always noticed', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 23}), fc.integer({min: 1, max: 9}), (at, change) => {
        const digits = [...czIban].map((sign, place) => (place === at ? (Number(sign) + change) % 10 : sign));
        expect(isIban(digits.join(''))).toBe(false);
      }),
    );
  });
});

test('accounts of both countries keep modulus 11', () => {
  expect(isCzechAccount('19', czech)).toBe(true);
  expect(isCzechAccount('18', czech)).toBe(false);
  expect(isCzechAccount('', czech.slice(0, 9) + ((Number(czech[9]) + 1) % 10))).toBe(false);
  expect(isCzechAccount('', '0000000000')).toBe(false);
  expect(isCzechAccount('', '1')).toBe(false);
  expect(isNorwegianAccount(account)).toBe(true);
  expect(isNorwegianAccount(account.slice(0, 10) + ((Number(account[10]) + 1) % 10))).toBe(false);
  expect(isNorwegianAccount('00000000000')).toBe(false);
});

describe('bankAccounts', () => {
  test.each([
    czIban,
    grouped(czIban),
    `${grouped(czIban)} AND MORE`,
    `${grouped(czIban)}\nNEXT`,
    grouped(noIban),
    noIban.toLowerCase(),
    `account: ${czIban}`,
    `<!-- ${czIban} -->`,
    grouped(czIban).replace(/ /g, '\u00A0'),
    grouped(czIban).replace(' ', '\n  '),
  ])('finds the IBAN in %j', (text) => expect(find(text)).toContain('iban'));

  test.each([`${czech}/0100`, `19-${czech}/0800`, `č. ú. 19-${czech} / 0800`, `účet ${czech}/1234`])(
    'finds the Czech account in %j',
    (text) => expect(find(text)).toEqual(['czech-account']),
  );

  test.each([dotted, dotted.replace(/\./g, ' '), `konto ${account}`, `Kontonr.: ${account}`, `account ${account}`])(
    'finds the Norwegian account in %j',
    (text) => expect(find(text)).toEqual(['norwegian-account']),
  );

  test('a plain number is only listed, and one of a person left to the rule of persons', () => {
    expect(find(norwegianAccount('99990000'))).toEqual(['norwegian-account?']);
    expect(find(`https://example.org/${account}`)).toEqual([]);
    expect(find(identityNumber('018190'))).toEqual([]);
    expect(find(`kontonummer ${identityNumber('018190')}`)).toEqual(['norwegian-account']);
  });

  test('a birth number is no account', () => {
    const person = birthNumber('725101');
    expect(find(`${person.slice(0, 6)}/${person.slice(6)}`)).toEqual([]);
  });

  test.each([
    'zákon č. 108/2006 Sb.',
    '13-2000000000/2016',
    '2014/2016',
    `${czIban.slice(0, -1)}${(Number(czIban.at(-1)) + 1) % 10}`,
    `${czech}/1234`,
    'CZ.03.1.51/0.0/0.0/15_021/0002345',
    'EHP-CZ12-OV-1-001-2014',
  ])('is silent about %j', (text) => expect(find(text)).toEqual([]));

  test('random digits and letters are rarely accounts', () => {
    const words = fc.sample(fc.stringMatching(/^CZ\d{22}$/), {numRuns: 3000, seed: 3});
    expect(words.filter((word) => find(word).length > 0).length / 3000).toBeLessThan(0.03);
    const numbers = fc.sample(fc.stringMatching(/^\d{6,10}\/\d{4}$/), {numRuns: 3000, seed: 3});
    expect(numbers.filter((number) => find(number).length > 0).length / 3000).toBeLessThan(0.01);
  });
});
