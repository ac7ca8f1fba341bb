import {isDay} from './calendar';

/** From this year on a birth number has ten digits, the last of them a check digit. */
const TEN_DIGITS_FROM = 1954;
/** Until this year a remainder of 10 was written as the check digit 0. */
const ZERO_UNTIL = 1985;
/** From this year on 20 may be added to the month when the day's numbers are used up. */
const MORE_MONTHS_FROM = 2004;

/**
 * Whether nine or ten digits can be a Czech (or Slovak) birth number: `YYMMDDXXX[C]`, 50 added to a woman's month.
 * @param today nobody is born later: `YYYY-MM-DD`
 */
export function isCzechBirthNumber(digits: string, today: string): boolean {
  if (!/^\d{9,10}$/.test(digits)) return false;
  const short = Number(digits.slice(0, 2));
  if (digits.length === 9 && 1900 + short >= TEN_DIGITS_FROM) return false;
  const year = digits.length === 9 || short >= TEN_DIGITS_FROM % 100 ? 1900 + short : 2000 + short;
  const month = monthOf(Number(digits.slice(2, 4)), year);
  const day = Number(digits.slice(4, 6));
  if (!isDay(year, month, day)) return false;
  const iso = `${year}-${String(month).padStart(2, '0')}-${digits.slice(4, 6)}`;
  return iso <= today && (digits.length === 9 || hasCheckDigit(digits, year));
}

function monthOf(written: number, year: number): number {
  const month = written > 50 ? written - 50 : written;
  return month > 20 && year >= MORE_MONTHS_FROM ? month - 20 : month;
}

function hasCheckDigit(digits: string, year: number): boolean {
  if (Number(digits) % 11 === 0) return true;
  return year <= ZERO_UNTIL && digits.endsWith('0') && Number(digits.slice(0, 9)) % 11 === 10;
}
