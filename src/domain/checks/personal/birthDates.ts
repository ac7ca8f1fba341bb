import type {Hit, Scan} from './scan';

const MONTHS =
  'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'januar|februar|mars|mai|juni|juli|oktober|desember';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:1[89]|20)\\d{2}';

/** A whole date: a year or a month alone tells no birthday. */
const DATE = (year: string) =>
  `(?<!\\d)(?:${DAY}\\.?\\s?(?:${MONTHS})\\s${year}|(?:${MONTHS})\\s${DAY},?\\s${year}|` +
  `${DAY}\\s?([./-])\\s?${MONTH}\\s?\\1\\s?${year}|${YEAR}-${MONTH}-${DAY})(?!\\d)`;

const BORN =
  '(?:narozen\\p{L}*|narodil\\p{L}*|nar\\.|dat(?:um|\\.)\\s(?:narození|nar\\.)|born|date[ _]of[ _]birth|dateofbirth|' +
  'birth[ _-]?(?:date|day)|dob|d\\.o\\.b\\.|født|fødsels(?:dato|dag)|f\\.(?=\\s?\\d))';
const NAME = '(?:\\p{Lu}\\p{Ll}+[ \\t]){1,3}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';

const AFTER_WORD = new RegExp(
  `(?<!\\p{L})${BORN}(?!\\p{L})[^.!?;\\n]{0,30}?\\n?[^.!?;\\n]{0,30}?${DATE('(?:\\d{4}|\\d{2})')}`,
  'giu',
);
const BEFORE_WORD = new RegExp(`${DATE(YEAR)}\\s(?:se\\s|was\\s|ble\\s)?(?:narozen|narodil|born|født)`, 'giu');
/** "Jana Nováková (12. 3. 1985)", "Jana Nováková, * 12. 3. 1985": nothing but the date behind the name. */
const AFTER_NAME = new RegExp(`(?<!\\p{L})${NAME}(?:\\s?\\(\\s?\\*?|,\\s\\*?|\\s\\*)\\s?$`, 'u');
const ANY_DATE = new RegExp(DATE(YEAR), 'giu');

/** Finds dates of birth: a whole date beside a word such as "born", or directly behind a name. */
export function birthDates({text}: Scan): Hit[] {
  const dates = [...text.matchAll(ANY_DATE)].map(({index}) => index);
  // What stands before a word is a date as well: without any there is none.
  const before = dates.length > 0 ? [...text.matchAll(BEFORE_WORD)] : [];
  const worded = [...text.matchAll(AFTER_WORD), ...before].map(({index}) => index);
  const named = dates.filter((index) => AFTER_NAME.test(text.slice(Math.max(0, index - 80), index)));
  return [...worded, ...named].map((index) => ({kind: 'birth-date', index, sure: false}));
}
