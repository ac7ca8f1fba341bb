import {LOCALES, type Locale} from '../locales/locales';
import {analyserFor} from './analyser';
import {editDistance} from './editDistance';
import {joinedKey, stemKey, type LabelEntry, type Thesaurus} from './thesaurus';

/** A concept that a query names. */
export type ConceptMatch = {
  concept: string;
  /** The label that was meant, as the thesaurus writes it, and its language. */
  label: string;
  locale: Locale;
  /** Query words that name it: `from` to `to` (exclusive). */
  from: number;
  to: number;
  /** 1 for the label itself in any form, less for an unfinished or mistyped one. */
  weight: number;
};

const MAX_LABEL_WORDS = 6;
const UNFINISHED = 0.8;
const MISTYPED = 0.7;

type Span = {from: number; to: number};

function better(a: ConceptMatch, b: ConceptMatch | undefined, own: Locale): boolean {
  if (!b) {
    return true;
  }
  const score = (match: ConceptMatch) => (match.to - match.from) * match.weight + (match.locale === own ? 0.01 : 0);
  return score(a) > score(b);
}

/** Labels that words name exactly: in any inflected form, or written together or apart. */
function exact(thesaurus: Thesaurus, words: readonly string[], locale: Locale): readonly LabelEntry[] {
  return [
    ...(thesaurus.byStems.get(stemKey(words, locale)) ?? []),
    ...(thesaurus.byJoined.get(joinedKey(words, locale)) ?? []),
  ];
}

/** Labels of the same number of words whose last word has only been begun. */
function unfinished(thesaurus: Thesaurus, words: readonly string[]): LabelEntry[] {
  const begun = words[words.length - 1] ?? '';
  const before = words.slice(0, -1);
  if (begun.length < 4) {
    return [];
  }
  return thesaurus.labels.filter((entry) => {
    const {stem} = analyserFor(entry.locale);
    return (
      entry.words.length === words.length &&
      (entry.words[entry.words.length - 1] ?? '').startsWith(begun) &&
      before.every((word, at) => stem(word) === stem(entry.words[at] ?? ''))
    );
  });
}

/** Labels that the whole query misses by a letter or two. */
function mistyped(thesaurus: Thesaurus, words: readonly string[]): LabelEntry[] {
  const typed = words.join('');
  const limit = typed.length >= 9 ? 2 : typed.length >= 5 ? 1 : 0;
  return limit === 0
    ? []
    : thesaurus.labels.filter((entry) => editDistance(entry.words.join(''), typed, limit) <= limit);
}

/** Positions of the query's words that labels are looked for in: those that count in a language, and all of them. */
function positionLists(words: readonly string[], locale: Locale): number[][] {
  const {stopWords} = analyserFor(locale);
  const all = words.map((_, position) => position);
  const content = all.filter((position) => !stopWords.has(words[position] ?? ''));
  return content.length === all.length ? [all] : [content, all];
}

/**
 * Concepts that a query names by a label of any language, best match of each, longest first. Words are folded (see
 * `Analyser.word`). Misspellings are tried only when nothing else was found, and only on the query as a whole.
 */
export function matchConcepts(thesaurus: Thesaurus, words: readonly string[], own: Locale): ConceptMatch[] {
  const found = new Map<string, ConceptMatch>();
  const add = (entries: readonly LabelEntry[], span: Span, weight: number) => {
    for (const {concept, label, locale} of entries) {
      const match = {concept, label, locale, ...span, weight};
      if (better(match, found.get(concept), own)) {
        found.set(concept, match);
      }
    }
  };
  for (const locale of LOCALES) {
    for (const positions of positionLists(words, locale)) {
      for (let first = 0; first < positions.length; first += 1) {
        for (let last = first; last < positions.length && last < first + MAX_LABEL_WORDS; last += 1) {
          const named = positions.slice(first, last + 1).map((position) => words[position] ?? '');
          const span = {from: positions[first] ?? 0, to: (positions[last] ?? 0) + 1};
          add(exact(thesaurus, named, locale), span, 1);
        }
      }
    }
  }
  const whole = {from: 0, to: words.length};
  if (words.length > 0) {
    add(unfinished(thesaurus, words), whole, UNFINISHED);
  }
  if (found.size === 0 && words.length > 0) {
    add(mistyped(thesaurus, words), whole, MISTYPED);
  }
  return [...found.values()].sort((a, b) => (b.to - b.from) * b.weight - (a.to - a.from) * a.weight);
}
