import {LOCALES, type Locale, type Localised} from '../locales/locales';
import {analyserFor, foldedWords} from './analyser';

/** What search needs of a concept: a part of the record in `data/concepts`. */
export type ThesaurusConcept = {
  id: string;
  topic: boolean;
  prefLabel: Localised;
  altLabel: Localised<readonly string[]>;
  /** Misspellings and old names: found, never shown. */
  hiddenLabel: Localised<readonly string[]>;
  definition: Localised;
  broader: readonly string[];
};

/** A label made ready for comparison. */
export type LabelEntry = {
  concept: string;
  locale: Locale;
  label: string;
  /** Folded words, without stop words where two or more others are left. */
  words: readonly string[];
  /** Their stems, joined: equal for all forms of the label. */
  stems: string;
  /** The folded words written as one: equal for self-help, self help and selfhelp. */
  joined: string;
};

/** The thesaurus as search uses it. */
export type Thesaurus = {
  readonly concepts: ReadonlyMap<string, ThesaurusConcept>;
  readonly labels: readonly LabelEntry[];
  readonly byStems: ReadonlyMap<string, readonly LabelEntry[]>;
  readonly byJoined: ReadonlyMap<string, readonly LabelEntry[]>;
  /** Concept itself at 0 and all narrower ones with the number of steps down; safe on circular records. */
  readonly narrower: (id: string) => ReadonlyMap<string, number>;
};

/** Words of a title or label that count in a language: without stop words, unless fewer than `least` are left. */
export function contentWords(words: readonly string[], locale: Locale, least = 1): string[] {
  const {stopWords} = analyserFor(locale);
  const content = words.filter((word) => !stopWords.has(word));
  return content.length >= least ? content : [...words];
}

/** Key of a label in a language: labels of different languages must not be confused with one another's stems. */
export function stemKey(words: readonly string[], locale: Locale): string {
  const {stem} = analyserFor(locale);
  return `${locale} ${words.map(stem).join(' ')}`;
}

/** Key of words written as one. */
export function joinedKey(words: readonly string[], locale: Locale): string {
  return `${locale} ${analyserFor(locale).stem(words.join(''))}`;
}

function labelEntry(concept: string, locale: Locale, label: string): LabelEntry {
  // A label cut to one word would be named by that word alone.
  const words = contentWords(foldedWords(label, analyserFor(locale)), locale, 2);
  return {concept, locale, label, words, stems: stemKey(words, locale), joined: joinedKey(words, locale)};
}

/** Preferred label first, then alternatives; hidden ones only when asked for. */
export function labelsOf(concept: ThesaurusConcept, locale: Locale, hidden = false): string[] {
  const {prefLabel, altLabel, hiddenLabel} = concept;
  return [prefLabel[locale], ...altLabel[locale], ...(hidden ? hiddenLabel[locale] : [])];
}

function groupBy(labels: readonly LabelEntry[], key: (entry: LabelEntry) => string): Map<string, LabelEntry[]> {
  const groups = new Map<string, LabelEntry[]>();
  for (const entry of labels) {
    const group = groups.get(key(entry));
    if (group) {
      group.push(entry);
    } else {
      groups.set(key(entry), [entry]);
    }
  }
  return groups;
}

function narrowerOf(concepts: readonly ThesaurusConcept[], id: string): Map<string, number> {
  const steps = new Map([[id, 0]]);
  let level = [id];
  for (let step = 1; level.length > 0; step += 1) {
    level = concepts
      .filter((concept) => !steps.has(concept.id) && concept.broader.some((broader) => level.includes(broader)))
      .map((concept) => concept.id);
    level.forEach((narrower) => steps.set(narrower, step));
  }
  return steps;
}

/** Prepares the concepts for search. Labels without letters or digits are left out. */
export function createThesaurus(concepts: readonly ThesaurusConcept[]): Thesaurus {
  const labels = concepts
    .flatMap((concept) =>
      LOCALES.flatMap((locale) =>
        labelsOf(concept, locale, true).map((label) => labelEntry(concept.id, locale, label)),
      ),
    )
    .filter((entry) => entry.words.length > 0);
  const cache = new Map<string, ReadonlyMap<string, number>>();
  return {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    labels,
    byStems: groupBy(labels, (entry) => entry.stems),
    byJoined: groupBy(labels, (entry) => entry.joined),
    narrower: (id) => {
      const steps = cache.get(id) ?? narrowerOf(concepts, id);
      cache.set(id, steps);
      return steps;
    },
  };
}
