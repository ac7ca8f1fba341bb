import {weighted} from './calendar';
import {isCzechBirthNumber} from './czechBirthNumber';
import {ibanLength, isIban} from './iban';
import {isNorwegianIdentityNumber} from './norwegianIdentityNumber';
import {ALONE_AFTER, ALONE_BEFORE, GAP, type Hit, type Scan, wordBefore} from './scan';

/** Words that say that the number after them is an account. */
export const ACCOUNT_WORDS =
  /(?:kont(?:o|onr|onummer|onummeret|oen)?\b|bankkonto|accounts?\b|úč(?:et|tu|tem|ty)|č\.?\s?ú\.?(?!\p{L})|iban)[^\n]{0,25}$/iu;

/** Codes of the Czech payment system (Czech National Bank). Outdated codes stay: old accounts are personal data too. */
const CZECH_BANKS = new Set(
  (
    '0100 0300 0600 0710 0800 2010 2020 2030 2060 2070 2100 2200 2210 2220 2240 2250 2260 2275 2310 2600 2700 3030 3040 ' +
    '3050 3060 3500 4000 4300 5500 5800 6000 6100 6200 6210 6300 6363 6700 6800 7910 7940 7950 7960 7970 7980 7990 8030 ' +
    '8040 8060 8090 8150 8190 8198 8199 8200 8220 8230 8240 8250 8255 8265 8270 8280 8291 8293 8299 8500'
  ).split(' '),
);
const CZECH_WEIGHTS = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
const NORWEGIAN_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Whether a part (prefix or number) of a Czech account keeps its rule: weighted sum divisible by 11. */
function isCzechPart(digits: string): boolean {
  return weighted(digits.padStart(10, '0'), CZECH_WEIGHTS) % 11 === 0;
}

/** Whether a prefix (or '') and a number can be a Czech account. */
export function isCzechAccount(prefix: string, number: string): boolean {
  if (!/^\d{0,6}$/.test(prefix) || !/^\d{2,10}$/.test(number)) return false;
  return number.replace(/0/g, '').length >= 2 && isCzechPart(prefix) && isCzechPart(number);
}

/** Whether eleven digits can be a Norwegian account: the last is a check digit of modulus 11. */
export function isNorwegianAccount(digits: string): boolean {
  // 0000 is no bank, and eleven equal digits are filler.
  if (!/^(?!0000)(?!(\d)\1{10})\d{11}$/.test(digits)) return false;
  return weighted(digits, NORWEGIAN_WEIGHTS) % 11 === 0;
}

const IBAN = /(?<![\p{L}\d])([a-z]{2}\d{2})((?:[ \t-]?(?:\n[ \t]*)?[a-z\d]){11,30})/giu;
const CZECH = new RegExp(`${ALONE_BEFORE}(?:(\\d{1,6})[ ]?-[ ]?)?(\\d{2,10})[ ]?/[ ]?(\\d{4})${ALONE_AFTER}`, 'gu');
const NORWEGIAN = new RegExp(`${ALONE_BEFORE}\\d{4}([. ]|${GAP})\\d{2}\\1\\d{5}${ALONE_AFTER}`, 'gu');

/**
 * Finds IBANs, Czech and Norwegian account numbers.
 * @param today a day for telling accounts from birth numbers: `YYYY-MM-DD`
 */
export function bankAccounts(scan: Scan, today: string): Hit[] {
  return [...ibans(scan), ...czech(scan, today), ...norwegian(scan)];
}

function ibans({text}: Scan): Hit[] {
  return [...text.matchAll(IBAN)].flatMap((match): Hit[] => {
    // The words after the number may look like more of it: the country says where it ends.
    const compact = match[0].replace(/[\s-]/g, '').slice(0, ibanLength(match[0].slice(0, 2)));
    return isIban(compact) ? [{kind: 'iban', index: match.index, sure: true}] : [];
  });
}

function czech({text, inLink}: Scan, today: string): Hit[] {
  return [...text.matchAll(CZECH)].flatMap((match): Hit[] => {
    const [, prefix = '', number = '', bank = ''] = match;
    const named = wordBefore(text, match.index, ACCOUNT_WORDS);
    // "108/2006" is a law, "123456/2016" a file number: short numbers and unknown banks only where a word says so.
    if (!named && ((number.length < 6 && !prefix) || !CZECH_BANKS.has(bank) || inLink(match.index))) return [];
    if (named && number.length < 4 && !prefix) return [];
    if (!named && !prefix && number.length === 6 && isCzechBirthNumber(number + bank, today)) return [];
    return isCzechAccount(prefix, number) ? [{kind: 'czech-account', index: match.index, sure: true}] : [];
  });
}

function norwegian({text, inLink}: Scan): Hit[] {
  return [...text.matchAll(NORWEGIAN)].flatMap((match): Hit[] => {
    const digits = match[0].replace(/\D/g, '');
    const sure = digits.length < match[0].length || wordBefore(text, match.index, ACCOUNT_WORDS);
    // One plain number of eleven digits in eleven passes by chance; an identity number always does.
    if (!isNorwegianAccount(digits)) return [];
    if (!sure && (inLink(match.index) || isNorwegianIdentityNumber(digits))) return [];
    return [{kind: 'norwegian-account', index: match.index, sure}];
  });
}
