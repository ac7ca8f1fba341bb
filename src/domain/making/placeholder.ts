import type {Locale, Localised} from '../locales/locales';

/** What a text that is still to be written begins with; chosen so that nobody writes it by accident. */
const MARKS: Localised = {cs: 'doplňte', en: 'fill in', nb: 'fyll inn'};

const OPENING = new RegExp(`\\((?:${Object.values(MARKS).join('|')}):[^()\\n"]*\\)?`, 'gi');

/** A text that somebody has yet to write: `(fill in: title)`. The check does not let it through. */
export function placeholder(locale: Locale, what: string): string {
  return `(${MARKS[locale]}: ${what})`;
}

/** Every such text, also one that was begun to be overwritten, with its 1-based line. */
export function placeholdersIn(text: string): {line: number; words: string}[] {
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(OPENING)].map(([words]) => ({line: index + 1, words: words.trim()})),
    );
}
