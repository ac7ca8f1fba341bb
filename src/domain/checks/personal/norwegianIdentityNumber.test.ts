import fc from 'fast-check';
import {isNorwegianIdentityNumber} from './norwegianIdentityNumber';

const sum = (digits: string, weights: number[]) =>
  weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);

/** Nine digits and their check digits; the first one leaves the remainder asked for. Null where one would be 10. */
function withChecks(nine: string, remainder = 0): string | null {
  const first = (22 + remainder - (sum(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (sum(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return first > 9 || second > 9 ? null : `${nine}${first}${second}`;
}

/** The numbers of a day (`DDMMYY`), one for each individual number that has check digits. */
const numbersOf = (day: string, remainder = 0) =>
  Array.from({length: 40}, (_, end) => withChecks(day + String(end).padStart(3, '0'), remainder)).filter(
    (digits) => digits !== null,
  );

describe('isNorwegianIdentityNumber', () => {
  test.each([
    ['an ordinary number', '010190'],
    ['a D number (day + 40)', '410190'],
    ['an H number or synthetic number (month + 40)', '014190'],
    ['a synthetic number (month + 65)', '016690'],
    ['a synthetic number (month + 80)', '018190'],
    ['a synthetic D number', '418190'],
    ['29 February', '290200'],
  ])('takes %s', (_, day) => {
    const numbers = numbersOf(day);
    expect(numbers.length).toBeGreaterThan(20);
    for (const digits of numbers) expect([digits, isNorwegianIdentityNumber(digits)]).toEqual([digits, true]);
  });

  test.each([0, 1, 2, 3])('takes a first check digit with remainder %i, the rule of 2032', (remainder) => {
    for (const digits of numbersOf('010190', remainder)) expect(isNorwegianIdentityNumber(digits)).toBe(true);
  });

  test.each([4, 7, 10])('refuses a first check digit with remainder %i', (remainder) => {
    expect(numbersOf('010190', remainder).some(isNorwegianIdentityNumber)).toBe(false);
  });

  test('the second check digit is strict', () => {
    for (const digits of numbersOf('010190')) {
      const last = (Number(digits[10]) + 1) % 10;
      expect(isNorwegianIdentityNumber(digits.slice(0, 10) + last)).toBe(false);
    }
  });

  test.each(['000190', '320190', '010090', '011390', '310490', '290201', '720190', '019390', '300290'])(
    'refuses the day %s',
    (day) => expect(numbersOf(day).some(isNorwegianIdentityNumber)).toBe(false),
  );

  test.each(['', '0101900000', '010190000000', '0101900000a'])('%j is none', (text) => {
    expect(isNorwegianIdentityNumber(text)).toBe(false);
  });

  test('random digits rarely pass', () => {
    const passed = fc
      .sample(fc.nat(99_999_999_999), {numRuns: 20_000, seed: 7})
      .filter((number) => isNorwegianIdentityNumber(String(number).padStart(11, '0'))).length;
    expect(passed / 20_000).toBeLessThan(0.03);
  });
});
