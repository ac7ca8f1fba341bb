import {finds, problemsOfRule} from '../../../../tests/fixtures/ruleFinds';
import {append} from '../../../../tests/fixtures/site';
import {mixedAlphabet} from './mixedAlphabet';

const FILE = 'docs/groups/evening.md';

describe('mixed-alphabet', () => {
  test.each([
    'Pers\u0435fona',
    'ο\u006Elus',
    '[x](https://p\u0430ypal.example.org/)',
    'gr\u043Eup1',
    'P&#x435;rsefona',
    'p&#1072;ge',
    '\u0441\u043E\u0440\u0443',
    'p\u0561ge',
    '\u{1D429}\u{1D41A}y',
    '\uFF50\uFF41y',
  ])('refuses %s', (line) => {
    expect(finds(mixedAlphabet, {[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line}`]);
  });

  test('names the letters', () => {
    expect(problemsOfRule(mixedAlphabet, {[FILE]: append('\nPers\u0435fona\n')})[0]?.params.letters).toBe(
      '\u0435 (U+0435)',
    );
  });

  test('is silent about words of one alphabet, units and letters apart', () => {
    expect(finds(mixedAlphabet, {[FILE]: append('\nПерсефона, Περσεφόνη, 5 μm, Δt, α-level, Žluťoučký\n')})).toEqual(
      [],
    );
  });
});
