import type {Localised} from '../locales/locales';

/** What is wrong with a file's name, and what it could be instead. */
export interface NameFault {
  readonly reason: Localised;
  readonly right: string;
}

const REASONS = {
  decomposed: {
    cs: 'písmena s diakritikou jsou složena ze dvou znaků (NFD)',
    en: 'its accented letters are made of two characters (NFD)',
    nb: 'bokstaver med aksent er satt sammen av to tegn (NFD)',
  },
  letters: {
    cs: 'obsahuje jiná písmena než a-z',
    en: 'it holds letters other than a-z',
    nb: 'det har andre bokstaver enn a-z',
  },
  space: {cs: 'obsahuje mezeru', en: 'it holds a space', nb: 'det har mellomrom'},
  upper: {cs: 'obsahuje velká písmena', en: 'it holds capital letters', nb: 'det har store bokstaver'},
  characters: {
    cs: 'obsahuje znaky, které v adrese být nemohou',
    en: 'it holds characters that an address cannot have',
    nb: 'det har tegn som en adresse ikke kan ha',
  },
} satisfies Record<string, Localised>;

const ALLOWED = /^[a-z0-9_][a-z0-9_.-]*$/;

/** Explains a folder to maintainers; no part of the site. */
const README = 'README.md';

/** What is wrong with a path's own name, or null. Only its last wrong part is judged, nearest to the file. */
export function nameFault(file: string): NameFault | null {
  const parts = file.split('/');
  if (parts.at(-1) === README) parts.pop();
  const wrong = parts.reverse().find((part) => !ALLOWED.test(part));
  return wrong === undefined ? null : {reason: reasonFor(wrong), right: suggestion(wrong)};
}

function reasonFor(part: string): Localised {
  if (part !== part.normalize('NFC')) return REASONS.decomposed;
  if (/[^\p{ASCII}]/u.test(part)) return REASONS.letters;
  if (/\s/.test(part)) return REASONS.space;
  return /[A-Z]/.test(part) ? REASONS.upper : REASONS.characters;
}

/** The same name in what is allowed: `Svépomocná skupina.md` -> `svepomocna-skupina.md`. */
function suggestion(part: string): string {
  const plain = part
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9_.]+/g, '-')
    .replace(/-*\.-*/g, '.')
    .replace(/^-+|[-.]+$/g, '');
  return /^[a-z0-9]/.test(plain) ? plain : `page${plain}`;
}

/** Files whose names are the same on a computer that does not tell capitals or compositions apart: file -> its twin. */
export function twinNames(files: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const twins = new Map<string, string>();
  // The one that is written as it should be keeps its name.
  const byQuality = [...files].sort((a, b) => Number(nameFault(a) !== null) - Number(nameFault(b) !== null));
  for (const file of byQuality) {
    const key = file.normalize('NFC').toLowerCase();
    const twin = first.get(key);
    if (twin === undefined) first.set(key, file);
    else twins.set(file, twin);
  }
  return twins;
}

/** A name as it may be shown in a terminal or a log: what is not a visible character is written out. */
export function shownName(name: string): string {
  return name.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}
