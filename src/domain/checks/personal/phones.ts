import {findPhoneNumbersInText} from 'libphonenumber-js/max';
import type {Hit, Scan} from './scan';

/** No number is shorter than eight digits; most texts hold none and are not searched further. */
const CANDIDATE = /\d(?:[\s()./+-]{0,6}\d){7}/;

/** What phone finders take for numbers and is none. Masked with spaces, so that places stay where they are. */
const NOISE: readonly RegExp[] = [
  // Columns of single digits, which would also keep the finder busy for seconds.
  /(?:(?<!\d)\d(?!\d)[\s./()+-]{1,3}){12,}/gu,
  // Links, but not the ones that are phone numbers themselves.
  /https?:\/\/(?!(?:wa\.me|api\.whatsapp\.com|t\.me)\/)[^\s<>"')\]]+/giu,
  // Ids and keys: cz-604326809, socialnipolitika-2018-116006, 10.1234/604326809 (DOI).
  /(?<![\p{L}\d])(?!tel-|mob-)\p{L}[\p{L}\d]{0,64}(?:-[\p{L}\d]{1,64}){1,12}/gu,
  /(?<!\d)10\.\d{4,9}\/\S+/gu,
  // Dates, times and years: 2126-08-01 (of any century), 2016-08-01, 20160801, 1. 8. 2016, 2014-2016, 10:30.
  /(?<!(?:\+|00)\d{1,3}\)? ?|[\d+-])(?:1\d|2[01])\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/gu,
  /(?<!\d)(?:19|20)\d{2}[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:0[1-9]|[12]\d|3[01])(?:[T ]\d{2}:?\d{2}(?::?\d{2})?Z?)?(?!\d)/gu,
  /(?<!\d)\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)\d{2}(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}\s*[-/, ]\s*(?:19|20)\d{2}(?!\d)/gu,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu,
  // Decimal numbers and coordinates.
  /(?<![\d+])-?\d{1,3}[.,]\d{3,}(?![\d ]{0,4}\d{3} \d{3})/gu,
  // Amounts: before or after a currency, and thousands as 12 345 678 (nobody writes a Norwegian phone number so).
  /(?<![\d+] ?)\d[\d ]{0,18}\d(?:,\d{1,2}|,-)?\s?(?:Kč|CZK|NOK|EUR|USD|kr|€|korun|kroner|tis\.|mil\.)/giu,
  /(?:CZK|NOK|EUR|USD|kr|€)\.?\s?\d[\d ]{0,18}\d/giu,
  /(?<![\d+] ?)\d{1,2} \d{3} \d{3}(?! ?\d)/gu,
  // Numbers that organisations, books and files bear.
  /(?:IČO?|DIČ|org\.?\s?nr\.?|organisasjonsnummer|company (?:no\.?|number)|ISBN|ISSN|PMID|č\. ?j\.|sp\. ?zn\.)\s?:?\s?[A-Z]{0,2}\d[\d \-/X]{0,20}/giu,
];

/** The text without noise, numbers that a line break divides put together again. */
interface Searched {
  readonly text: string;
  sourceIndex(index: number): number;
}

function searched(source: string): Searched {
  const blank = (whole: string) => whole.replace(/[^\n]/g, ' ');
  const cleared = NOISE.reduce((rest, noise) => rest.replace(noise, blank), source);
  // A link to a messenger holds an international number without its sign.
  const signed = cleared.replace(/(?:wa\.me\/|[?&]phone=)(?=\d)/gi, (whole) => `${whole.slice(0, -1)}+`);
  const joints: {at: number; removed: number}[] = [];
  let removed = 0;
  const text = signed.replace(/(?<=\d)[ \t]*\n[ \t]*(?=\d)/g, (gap: string, at: number) => {
    removed += gap.length - 1;
    joints.push({at: at + gap.length - removed, removed});
    return ' ';
  });
  return {text, sourceIndex: (index) => index + (joints.filter(({at}) => at <= index).at(-1)?.removed ?? 0)};
}

/** Finds phone numbers of any country when written with `+`, otherwise Czech and Norwegian ones. */
export function phones({text}: Scan): Hit[] {
  if (!CANDIDATE.test(text)) return [];
  const cleared = searched(text);
  if (!CANDIDATE.test(cleared.text)) return [];
  const found = (['CZ', 'NO'] as const).flatMap((defaultCountry) =>
    findPhoneNumbersInText(cleared.text, {defaultCountry}),
  );
  const hits = new Map<number, Hit>();
  for (const {startsAt, endsAt} of found) {
    const {text: all} = cleared;
    if (!isWrittenAsPhone(all.slice(startsAt, endsAt))) continue;
    const index = cleared.sourceIndex(startsAt);
    // A row of small numbers, as results are listed, may only by chance hold eight or nine fitting digits.
    const inRow =
      /(?<!\d)\d{1,3} $/.test(all.slice(Math.max(0, startsAt - 4), startsAt)) ||
      /^ \d{1,3}(?!\d)/.test(all.slice(endsAt, endsAt + 5));
    hits.set(startsAt, {kind: 'phone', index, sure: !inRow});
  }
  return [...hits.values()];
}

/** Formulas and columns of numbers pass for phones too: nobody writes single digits or lone signs between the groups. */
function isWrittenAsPhone(raw: string): boolean {
  if (/\s[/.-]\s|\d\.\d.*[ /-]|[ /-].*\d\.\d/.test(raw)) return false;
  const groups = raw.replace(/^\(?(?:\+|00)\s?\d{1,3}\)?(?=\D)/, '').match(/\d+/g) ?? [];
  return groups.length < 6 && groups.every(({length}) => length > 1);
}

/** Numbers of the 116 family are telling by themselves; three digits only beside a word such as "call". */
const EUROPEAN = /(?<![\p{L}./-]|\d ?)116 ?(?:000|006|016|111|117|123)(?! ?\d|[/-])/gu;
const EMERGENCY = /(?<![\p{L}.,/-]|[§\d] ?)(?:112|110|113|150|155|156|158)(?! ?\d|[/-]|[.,]\d| ?(?:Kč|kr|%|EUR))/gu;
const CALL_BEFORE =
  /(?:call|dial|ring|phone|number|emergency|police|vol(?:ej|at|á)\p{L}*|zavol\p{L}*|link[auyo]\p{L}*|tísň\p{L}*|telefon\p{L}*|tel\.?|čísl[oae]\p{L}*|nummer\p{L}*|nød\p{L}*|politi\p{L}*|polici?\p{L}*|legevakt)[^\n.!?]{0,25}$/iu;

/** Finds short numbers for emergencies and helplines. */
export function shortCodes({text, inLink}: Scan): Hit[] {
  const emergencies = [...text.matchAll(EMERGENCY)].filter(({index}) =>
    CALL_BEFORE.test(text.slice(Math.max(0, index - 60), index)),
  );
  return [...text.matchAll(EUROPEAN), ...emergencies]
    .filter(({index}) => !inLink(index))
    .map(({index}) => ({kind: 'short-code', index, sure: false}));
}
