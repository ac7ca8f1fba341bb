import {isDay, weighted} from './calendar';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Added to the month: nothing, H number or synthetic, synthetic health number, synthetic of the tax administration. */
const MONTH_SHIFTS = [0, 40, 65, 80];
/** Added to the day: nothing, D number. */
const DAY_SHIFTS = [0, 40];

/**
 * Whether eleven digits can be a Norwegian national identity number, D number, H number or synthetic number. The
 * first check digit may leave a remainder of 0 to 3, because that is how numbers are given from 2032 on; the second
 * stays strict. The century is not read from the number: the rules for that end in 2032 too.
 */
export function isNorwegianIdentityNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [number, number, number];
  const dated = DAY_SHIFTS.some((days) =>
    MONTH_SHIFTS.some((months) => isDay(2000 + year, month - months, day - days)),
  );
  return dated && weighted(digits, FIRST) % 11 <= 3 && weighted(digits, SECOND) % 11 === 0;
}
