import {foldedWords} from './analyser';
import type {PageEntry} from './indexModel';
import {stemNumberOf, type OpenZone} from './openZone';
import {contentWords} from './thesaurus';
import type {Variants} from './variants';

/** Stems of a title or heading that are in the dictionary, without stop words. */
export type NameStems = ReadonlySet<number>;

/** Gives the stems of a page's title and of its section headings (by ordinal); read when first asked for, then kept. */
export type PageNames = {title(page: number): NameStems; headings(page: number): readonly NameStems[]};

/** Keeps what was made for a page: key presses ask for the same pages again and again. */
export function remember<Value>(make: (page: number) => Value): (page: number) => Value {
  const known = new Map<number, Value>();
  return (page) => {
    let value = known.get(page);
    if (value === undefined) {
      value = make(page);
      known.set(page, value);
    }
    return value;
  };
}

/** Numbers of the stems of a text, those that the dictionary has. */
export function stemSet(zone: OpenZone, text: string): NameStems {
  const words = contentWords(foldedWords(text, zone.language), zone.lang);
  return new Set(words.flatMap((word) => stemNumberOf(zone, word) ?? []));
}

/** Titles and headings of the pages of a zone. */
export function pageNames(zone: OpenZone, pages: readonly PageEntry[]): PageNames {
  const stems = (text: string): NameStems =>
    new Set(
      contentWords(foldedWords(text, zone.language), zone.lang).flatMap((word) => stemNumberOf(zone, word) ?? []),
    );
  return {
    title: remember((page) => stems(pages[page]?.title ?? '')),
    headings: remember((page) => (pages[page]?.sections ?? []).map(({heading}) => stems(heading))),
  };
}

/** What a variant must weigh to count as the word itself when titles are compared. */
const SAME_WORD = 0.5;

/**
 * How well a name answers a query. `share`: part of the query (by word weight, 0 to 1) that the name has; `coverage`:
 * part of the name's words that the query has.
 */
export function nameMatch(
  name: NameStems,
  groups: readonly Variants[],
  wordWeights: readonly number[],
): {share: number; coverage: number} {
  let answered = 0;
  const found = new Set<number>();
  groups.forEach((variants, at) => {
    let best = 0;
    for (const stem of name) {
      const weight = variants.get(stem) ?? 0;
      best = Math.max(best, weight);
      if (weight >= SAME_WORD) {
        found.add(stem);
      }
    }
    answered += best * (wordWeights[at] ?? 0);
  });
  const total = wordWeights.reduce((sum, weight) => sum + weight, 0) || 1;
  return {share: Math.min(1, answered / total), coverage: name.size === 0 ? 0 : found.size / name.size};
}

/** 0 to 1: half for answering the query, half for saying no more than it. */
export function nameValue(name: NameStems, groups: readonly Variants[], wordWeights: readonly number[]): number {
  const {share, coverage} = nameMatch(name, groups, wordWeights);
  return (share + share * coverage) / 2;
}
