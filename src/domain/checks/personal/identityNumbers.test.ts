import fc from 'fast-check';
import {identityNumbers} from './identityNumbers';
import {scanOf} from './scan';
import {birthNumber, identityNumber} from '../../../../tests/fixtures/personalNumbers';

const TODAY = '2026-06-30';
const find = (text: string) => identityNumbers(scanOf(text), TODAY).map(({kind, sure}) => `${kind}${sure ? '' : '?'}`);

const cz = birthNumber('725101');
const [left, right] = [cz.slice(0, 6), cz.slice(6)];
const no = identityNumber('018190');

describe('identityNumbers', () => {
  test.each([
    cz,
    `${left}/${right}`,
    `${left} / ${right}`,
    `${left} ${right}`,
    `${left}/\n    ${right}`,
    `rč:${cz}.`,
    `**${left}**/${right}`,
    `\`${cz}\``,
    `<!-- ${cz} -->`,
    `birthNumber: "${cz}"`,
    `[a](https://example.org/?rc=${left}/${right})`,
    `[a](https://example.org/?rc=${left}%2F${right})`,
    `${left}&#47;${right}`,
    `${left}\u200B/${right}`,
    `${left}\uFF0F${right}`,
  ])('finds the Czech birth number in %j', (text) => expect(find(text)).toEqual(['czech-birth-number']));

  test.each([
    no,
    `${no.slice(0, 6)} ${no.slice(6)}`,
    `${no.slice(0, 6)}-${no.slice(6)}`,
    `${no.slice(0, 6)}\u00A0${no.slice(6)}`,
    `${no.slice(0, 6)}\n${no.slice(6)}`,
    `01.81.90 ${no.slice(6)}`,
    `fødselsnummer: ${no}`,
    `[a](https://example.org/${no})`,
  ])('finds the Norwegian number in %j', (text) => expect(find(text)).toEqual(['norwegian-identity-number']));

  test('nine digits need the slash or a word, and only the word makes sure', () => {
    expect(find('530101000')).toEqual([]);
    expect(find('530101/000')).toEqual(['czech-birth-number?']);
    expect(find('rodné číslo 530101000')).toEqual(['czech-birth-number']);
    expect(find('r. č. 530101/000')).toEqual(['czech-birth-number']);
  });

  test('a plain number in the address of a link is only listed', () => {
    expect(find(`https://example.org/article/${cz}`)).toEqual(['czech-birth-number?']);
  });

  test.each([
    `1${cz}`,
    `${cz}1`,
    `0.${cz}`,
    `${cz}.5`,
    `abc${cz}`,
    `${left}/${right.slice(0, 3)}${(Number(right[3]) + 1) % 10}`,
    `${no.slice(0, 10)}${(Number(no[10]) + 1) % 10}`,
    `${no}1`,
    'zákon č. 108/2006 Sb.',
    '123456/2016',
    '2014-2016, 1. 8. 2016, 604 326 809',
  ])('is silent about %j', (text) => expect(find(text)).toEqual([]));

  test('a number beside the word for accounts is left to the rule of accounts', () => {
    expect(find(`kontonummer ${no}`)).toEqual([]);
    expect(find(`fødselsnummer ${no}`)).toEqual(['norwegian-identity-number']);
  });

  test('names the line', () => {
    const scan = scanOf(`a\r\nb\n\n${cz}\nc`);
    expect(identityNumbers(scan, TODAY).map(({index}) => scan.lineAt(index))).toEqual([4]);
  });

  test('numbers of other lengths never hit, random ones of these lengths rarely', () => {
    const share = (length: number) => {
      const numbers = fc.sample(fc.stringMatching(new RegExp(`^\\d{${length}}$`)), {numRuns: 3000, seed: 11});
      return numbers.filter((digits) => find(digits).length > 0).length / numbers.length;
    };
    for (const length of [4, 6, 8, 9, 12, 16]) expect(share(length)).toBe(0);
    expect(share(10)).toBeLessThan(0.04);
    expect(share(11)).toBeLessThan(0.04);
  });
});
