import type {Locale} from '../../src/domain/locales/locales';
import type {SearchDocument} from '../../src/domain/search/document';
import {fold} from '../../src/domain/search/fold';
import type {ThesaurusConcept} from '../../src/domain/search/thesaurus';
import {tokenize} from '../../src/domain/search/tokenize';
import type {Paradigms} from './paradigms';
import {pick, seeded, shuffled} from './random';

export const QUERY_CLASSES = [
  'title',
  'withoutDiacritics',
  'inflected',
  'prefix',
  'typo',
  'compoundPart',
  'heading',
  'crossLanguage',
] as const;

export type QueryClass = (typeof QUERY_CLASSES)[number];

/** A query and the pages (`SearchDocument.page`) any of which answers it. */
export type BenchQuery = {query: string; pages: ReadonlySet<string>};

type Page = {page: string; title: string; words: string[]};

const MAX_WORDS = 8;

/** Pages whose title nobody else has: otherwise nobody could say which is meant. */
function distinctPages(documents: readonly SearchDocument[]): Page[] {
  const titles = new Map<string, Set<string>>();
  for (const {page, title} of documents) {
    titles.set(fold(title), (titles.get(fold(title)) ?? new Set()).add(page));
  }
  const pages = new Map(documents.map((document) => [document.page, document.title]));
  return [...pages]
    .filter(([, title]) => titles.get(fold(title))?.size === 1)
    .map(([page, title]) => ({page, title, words: tokenize(title).map((token) => token.text)}))
    .filter(({words}) => words.length > 0 && words.length <= MAX_WORDS);
}

/** Replaces every word of a title that can be inflected by another of its forms. */
function inflected({words}: Page, paradigms: Paradigms, random: () => number): string | null {
  let changed = false;
  const query = words.map((word) => {
    const lower = word.toLowerCase();
    const others = paradigms.forms(lower).filter((form) => fold(form) !== fold(lower) && !form.includes("'"));
    changed ||= others.length > 0;
    return others.length > 0 ? pick([...others].sort(), random) : word;
  });
  return changed ? query.join(' ') : null;
}

/** The last word typed to about two thirds, at least three letters. */
function prefix({words}: Page): string | null {
  const last = words[words.length - 1] ?? '';
  const typed = last.slice(0, Math.max(3, Math.ceil(last.length * 0.65)));
  return typed.length < last.length ? [...words.slice(0, -1), typed].join(' ') : null;
}

/** One mistake in the longest word: a letter left out, doubled, changed or swapped with the next, never the first. */
function typo({words}: Page, random: () => number): string | null {
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
  if (longest.length < 5) {
    return null;
  }
  const at = 1 + Math.floor(random() * (longest.length - 2));
  const [before, letter, next] = [longest.slice(0, at), longest[at] ?? '', longest[at + 1] ?? ''];
  const wrong = pick(
    [...'aeiostrnlk'].filter((each) => each !== fold(letter)),
    random,
  );
  const mistakes = [
    before + longest.slice(at + 1),
    before + letter + longest.slice(at),
    before + wrong + longest.slice(at + 1),
    before + next + letter + longest.slice(at + 2),
  ].filter((word) => word !== longest);
  const mistake = pick(mistakes, random);
  return words.map((word) => (word === longest ? mistake : word)).join(' ');
}

/** A compound of the title written as two words, both of which a dictionary knows. */
function compoundPart({words}: Page, paradigms: Paradigms): string | null {
  for (const word of words.filter((each) => each.length >= 9)) {
    for (let cut = 4; cut <= word.length - 4; cut += 1) {
      const [left, right] = [word.slice(0, cut).toLowerCase(), word.slice(cut).toLowerCase()];
      const base = [left, left.replace(/[se]$/, '')].find((each) => each.length >= 4 && paradigms.known(each));
      if (base && (paradigms.known(right) || paradigms.forms(right).length > 0)) {
        return words.map((each) => (each === word ? `${base} ${right}` : each)).join(' ');
      }
    }
  }
  return null;
}

function headings(documents: readonly SearchDocument[], random: () => number, most: number): BenchQuery[] {
  const pages = new Map<string, Set<string>>();
  for (const {page, heading} of documents.filter((each) => each.heading !== '')) {
    pages.set(heading, (pages.get(heading) ?? new Set()).add(page));
  }
  const unique = [...pages].filter(([heading, set]) => set.size === 1 && tokenize(heading).length >= 2);
  return shuffled(unique, random)
    .slice(0, most)
    .map(([query, set]) => ({query, pages: set}));
}

/** Labels of another language; the pages that are tagged with the concept or are its entry answer. */
function crossLanguage(
  documents: readonly SearchDocument[],
  concepts: readonly ThesaurusConcept[],
  own: Locale,
): BenchQuery[] {
  return concepts.flatMap((concept) => {
    const pages = new Set(
      documents
        .filter(({topics, title}) => topics.includes(concept.id) || fold(title) === fold(concept.prefLabel[own]))
        .map(({page}) => page),
    );
    const foreign = (['cs', 'en', 'nb'] as const)
      .filter((locale) => locale !== own)
      .map((locale) => concept.prefLabel[locale]);
    return pages.size === 0 ? [] : [...new Set(foreign)].map((query) => ({query, pages}));
  });
}

/**
 * Queries of every class, made from the documents and always the same for the same documents and seed. `forms` is null
 * without a spelling dictionary; the classes that need one are then empty.
 */
export function makeQueries(
  documents: readonly SearchDocument[],
  concepts: readonly ThesaurusConcept[],
  locale: Locale,
  paradigms: Paradigms | null,
  {seed = 7, most = 300}: {seed?: number; most?: number} = {},
): Record<QueryClass, BenchQuery[]> {
  const random = seeded(seed);
  const pages = shuffled(distinctPages(documents), random);
  const make = (query: (page: Page) => string | null): BenchQuery[] =>
    pages
      .flatMap((page) => {
        const text = query(page);
        return text === null ? [] : [{query: text, pages: new Set([page.page])}];
      })
      .slice(0, most);
  return {
    title: make(({title}) => title),
    withoutDiacritics: make(({title}) => (fold(title) === title.toLowerCase() ? null : fold(title))),
    inflected: paradigms ? make((page) => inflected(page, paradigms, random)) : [],
    prefix: make(prefix),
    typo: make((page) => typo(page, random)),
    compoundPart: paradigms && locale === 'nb' ? make((page) => compoundPart(page, paradigms)) : [],
    heading: headings(documents, random, most),
    crossLanguage: shuffled(crossLanguage(documents, concepts, locale), random).slice(0, most),
  };
}
