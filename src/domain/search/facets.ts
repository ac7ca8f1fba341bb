import type {DocumentKind} from './document';
import type {Locale} from '../locales/locales';
import type {PageEntry} from './indexModel';
import type {Thesaurus} from './thesaurus';

/** What a reader chose; an empty or missing list means "all". Within a list any value will do, across lists all must. */
export type SearchFilters = {
  kinds?: readonly DocumentKind[];
  topics?: readonly string[];
  editions?: readonly string[];
  langs?: readonly Locale[];
};

/** Number of results per value, with the filters of the other facets applied: what choosing the value would show. */
export type FacetCounts = {[Facet in keyof Required<SearchFilters>]: Record<string, number>};

type Facet = keyof FacetCounts;

const FACETS: readonly Facet[] = ['kinds', 'topics', 'editions', 'langs'];

/** Values of a page in a facet. A page tagged with a narrower topic counts for the broader ones too. */
function valuesOf(page: PageEntry, facet: Facet, broaderTopics: (topic: string) => readonly string[]): string[] {
  switch (facet) {
    case 'kinds':
      return [page.kind];
    case 'editions':
      return page.edition === '' ? [] : [page.edition];
    case 'langs':
      return [page.lang];
    case 'topics':
      return [...new Set(page.topics.flatMap(broaderTopics))];
  }
}

/** A topic, and those topics of the thesaurus under which it stands. */
function broaderTopics(thesaurus: Thesaurus): (topic: string) => readonly string[] {
  const cache = new Map<string, string[]>();
  return (topic) => {
    const known = cache.get(topic);
    if (known) {
      return known;
    }
    const above = [...thesaurus.concepts.values()].filter(
      (concept) => concept.topic && concept.id !== topic && thesaurus.narrower(concept.id).has(topic),
    );
    const all = [topic, ...above.map((concept) => concept.id)];
    cache.set(topic, all);
    return all;
  };
}

/** Applies filters and counts facets. `pages` are the candidates, in order. */
export function applyFilters<Candidate extends {page: number}>(
  candidates: readonly Candidate[],
  pages: readonly PageEntry[],
  filters: SearchFilters,
  thesaurus: Thesaurus,
): {kept: Candidate[]; counts: FacetCounts} {
  const broader = broaderTopics(thesaurus);
  const counts: FacetCounts = {kinds: {}, topics: {}, editions: {}, langs: {}};
  const kept = candidates.filter(({page}) => {
    const entry = pages[page] as PageEntry;
    const values = FACETS.map((facet) => valuesOf(entry, facet, broader));
    const failed = FACETS.filter((facet, at) => {
      const wanted: readonly string[] = filters[facet] ?? [];
      return wanted.length > 0 && !values[at]?.some((value) => wanted.includes(value));
    });
    FACETS.forEach((facet, at) => {
      if (failed.every((other) => other === facet)) {
        values[at]?.forEach((value) => (counts[facet][value] = (counts[facet][value] ?? 0) + 1));
      }
    });
    return failed.length === 0;
  });
  return {kept, counts};
}
