import fc from 'fast-check';
import {isCzechBirthNumber} from './czechBirthNumber';

const TODAY = '2026-06-30';
/** Nine digits and the check digit that divisibility by 11 asks for; null where that would be 10. */
function ten(nine: string): string | null {
  const check = (11 - ((Number(nine) * 10) % 11)) % 11;
  return check === 10 ? null : nine + check;
}

describe('isCzechBirthNumber', () => {
  test.each([
    ['a man', '720101000'],
    ['a woman, month + 50', '725101000'],
    ['a man from 2004 on, month + 20', '042101000'],
    ['a woman from 2004 on, month + 70', '047101000'],
    ['29 February of a leap year', '720229001'],
    ['born in 1954, the first year of ten digits', '540101001'],
  ])('takes %s', (_, nine) => {
    const digits = ten(nine) ?? '';
    expect(digits).toMatch(/^\d{10}$/);
    expect(isCzechBirthNumber(digits, TODAY)).toBe(true);
  });

  test.each([
    ['month 13', '721301000'],
    ['month + 20 before 2004', '722101000'],
    ['month + 70 before 2004', '727101000'],
    ['31 April', '720431000'],
    ['29 February of another year', '730229000'],
    ['day 0', '720100000'],
    ['tomorrow', '260701000'],
  ])('refuses %s', (_, nine) => {
    for (let check = 0; check < 10; check += 1) expect(isCzechBirthNumber(`${nine}${check}`, TODAY)).toBe(false);
  });

  test('a remainder of 10 is written as 0 until 1985 and never later', () => {
    const nineOf = (year: string) =>
      Array.from({length: 100}, (_, end) => `${year}0101${String(end).padStart(3, '0')}`).find(
        (nine) => Number(nine) % 11 === 10,
      ) ?? '';
    expect(isCzechBirthNumber(`${nineOf('85')}0`, TODAY)).toBe(true);
    expect(isCzechBirthNumber(`${nineOf('86')}0`, TODAY)).toBe(false);
    expect(isCzechBirthNumber(`${nineOf('10')}0`, TODAY)).toBe(false);
  });

  test('nine digits only before 1954, without a check digit', () => {
    expect(isCzechBirthNumber('530101000', TODAY)).toBe(true);
    expect(isCzechBirthNumber('535101999', TODAY)).toBe(true);
    expect(isCzechBirthNumber('540101000', TODAY)).toBe(false);
    expect(isCzechBirthNumber('531301000', TODAY)).toBe(false);
  });

  test.each(['', '7201010', '72010100001', '72010100a0'])('%j is none', (text) => {
    expect(isCzechBirthNumber(text, TODAY)).toBe(false);
  });

  test('one wrong digit is always noticed in ten, unless a remainder of 10 is in play', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(9), fc.integer({min: 1, max: 9}), (end, at, change) => {
        const digits = ten(`905101${String(end).padStart(3, '0')}`);
        if (digits === null) return;
        const other = [...digits]
          .map((digit, place) => (place === at ? (Number(digit) + change) % 10 : digit))
          .join('');
        // From 1986 on there are no exceptions; an earlier year may have one.
        if (Number(other.slice(0, 2)) < 54 || Number(other.slice(0, 2)) > 85) {
          expect(isCzechBirthNumber(other, TODAY)).toBe(false);
        }
      }),
    );
  });

  test('random digits rarely pass', () => {
    const passed = fc
      .sample(fc.nat(9_999_999_999), {numRuns: 20_000, seed: 7})
      .filter((number) => isCzechBirthNumber(String(number).padStart(10, '0'), TODAY)).length;
    expect(passed / 20_000).toBeLessThan(0.03);
  });
});
