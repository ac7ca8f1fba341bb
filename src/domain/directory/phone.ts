import {isValidPhoneNumber, parsePhoneNumberFromString} from 'libphonenumber-js/max';
import type {Country} from './countries';

/** Numbers that are dialled as they stand inside the country: national and European short codes. */
const SHORT_CODES: Record<Country, readonly string[]> = {
  cz: ['112', '150', '155', '156', '158', '116000', '116006', '116016', '116111', '116123'],
  no: ['110', '112', '113', '116000', '116006', '116016', '116111', '116117', '116123', '02800'],
};

export interface Phone {
  /** For a `tel:` link: a short code as it is dialled, otherwise E.164 (`+47…`). */
  readonly dial: string;
}

/** Address of a `tel:` link for a number as printed for readers of a country. */
export function telUri(printed: string, country: Country): string {
  return `tel:${parsePhone(printed, country)?.dial ?? printed.replace(/ /g, '')}`;
}

/** Reads a number as printed for readers of a country; null when it cannot be dialled there. */
export function parsePhone(printed: string, country: Country): Phone | null {
  if (!/^\+?[\d ]+$/.test(printed)) return null;
  const digits = printed.replace(/ /g, '');
  if (SHORT_CODES[country].includes(digits)) return {dial: digits};
  const region = country === 'cz' ? 'CZ' : 'NO';
  if (digits.length < 8 || !isValidPhoneNumber(printed, region)) return null;
  const parsed = parsePhoneNumberFromString(printed, region);
  return parsed ? {dial: parsed.number} : null;
}
