import type {AvoidedEntry} from '../../concepts/avoided';
import type {Locale} from '../../locales/locales';
import {analyserFor} from '../../search/analyser';
import {type Token, tokenize, wordsIn} from '../../search/tokenize';
import {remembered} from '../../search/remembered';
import {ordinaryWord} from './writtenWord';

/** One use of an avoided word: the entry, the words as they stand, and where they begin. */
export interface AvoidedUse {
  readonly entry: AvoidedEntry;
  readonly found: string;
  readonly start: number;
}

type Finder = (text: string) => AvoidedUse[];

interface Pattern {
  readonly entry: AvoidedEntry;
  /** Stems of the words, or the words themselves when only this form is meant. */
  readonly parts: readonly string[];
}

/** Makes a function that finds the entries of a language in a text, in any form of their words. */
export function avoidedFinder(entries: readonly AvoidedEntry[], locale: Locale): Finder {
  const analyser = analyserFor(locale);
  const stem = remembered((word) => analyser.stem(analyser.word(word)));
  const patterns: Pattern[] = entries.map((entry) => ({
    entry,
    parts: tokenize(entry.avoid).map(({text}) => (entry.exact ? text.normalize('NFC') : stem(text))),
  }));
  const byFirst = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const key = firstKey(pattern);
    byFirst.set(key, [...(byFirst.get(key) ?? []), pattern]);
  }
  const begun = remembered((word) =>
    [stem(word), `=${word.normalize('NFC').toLowerCase()}`].flatMap((key) => byFirst.get(key) ?? []),
  );
  return (text) => {
    // Most texts hold no word that begins an entry: their words need no places.
    if (!wordsIn(text).some((word) => begun(word).length > 0)) return [];
    const tokens = tokenize(text);
    return tokens.flatMap((token, first) =>
      begun(token.text).flatMap(({entry, parts}) => {
        const used = tokens.slice(first, first + parts.length);
        const last = used.at(-1);
        if (!last || used.length < parts.length || !adjoining(text, used)) return [];
        if (!used.every((token, index) => same(text, token, parts[index] ?? '', entry.exact, stem))) return [];
        const start = used[0]?.start ?? 0;
        const found = text.slice(start, last.end).replace(/\s+/g, ' ');
        return entry.except.includes(found.toLowerCase()) ? [] : [{entry, found, start}];
      }),
    );
  };
}

function firstKey({entry, parts}: Pattern): string {
  return entry.exact ? `=${parts[0]?.toLowerCase() ?? ''}` : (parts[0] ?? '');
}

function same(text: string, token: Token, part: string, exact: boolean, stem: (word: string) => string): boolean {
  if (!exact) return stem(token.text) === part;
  // A name in the list ("Persephone") is meant as it is written; another word in either case, but not inside a name.
  return part === part.toLowerCase() ? ordinaryWord(text, token) === part : token.text.normalize('NFC') === part;
}

/** Words of a phrase stand side by side, with nothing but a space or a hyphen between them. */
function adjoining(text: string, tokens: readonly Token[]): boolean {
  return tokens.every(({start}, index) => {
    const before = tokens[index - 1];
    return !before || /^[\s\u00A0-]+$/.test(text.slice(before.end, start));
  });
}
