import type {SearchResult} from '../answer';
import type {FacetCounts, SearchFilters} from '../facets';
import {findMarks} from '../marks';
import {makeSnippet} from '../snippet';
import {queryMatcher} from './matcher';
import {ALL_EDITIONS, type AlgoliaHit, hitSchema} from './record';
import type {LanguageQuery} from './query';
import {facetAttribute, type Purpose} from './requests';

/** The parts of Algolia's answer to one request that are read. */
export type AlgoliaAnswer = {
  hits: readonly unknown[];
  nbHits?: number;
  facets?: Record<string, Record<string, number>>;
};

function toResult(hit: AlgoliaHit, query: LanguageQuery): Omit<SearchResult, 'score'> {
  const {url, title, heading, text, kind, lang, edition, topics} = hit;
  const shown = (forgiving: boolean) => {
    const matcher = queryMatcher(query, forgiving);
    return {
      titleMarks: findMarks(title, matcher),
      section: heading === '' ? null : {heading, marks: findMarks(heading, matcher)},
      snippet: text === '' ? null : makeSnippet(text, matcher),
    };
  };
  const strict = shown(false);
  const found = [strict.titleMarks, strict.section?.marks, strict.snippet?.marks].some((marks) => marks?.length);
  return {
    url,
    title,
    ...(found ? strict : shown(true)),
    kind,
    lang,
    edition: edition === ALL_EDITIONS ? '' : edition,
    topics,
  };
}

/** Takes from each list in turn: answers of different indexes have no common measure. */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({length}) => length));
  return Array.from({length: longest}, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat();
}

function addCounts(counts: Record<string, number>, more: Record<string, number> = {}): void {
  for (const [value, count] of Object.entries(more)) {
    if (value !== ALL_EDITIONS) counts[value] = (counts[value] ?? 0) + count;
  }
}

function countFacets(
  purposes: readonly Purpose[],
  answers: readonly AlgoliaAnswer[],
  filters: SearchFilters,
): FacetCounts {
  const counts: FacetCounts = {kinds: {}, topics: {}, editions: {}, langs: {}};
  purposes.forEach(({zone, facet}, at) => {
    const {nbHits = 0, facets = {}} = answers[at] ?? {hits: []};
    if (facet === null || facet === 'langs') {
      // A zone holds the pages of one language, so that its size is the count of that language.
      addCounts(counts.langs, nbHits > 0 ? {[zone.query.lang]: nbHits} : {});
    }
    for (const each of ['kinds', 'topics', 'editions'] as const) {
      const filtered = (filters[each] ?? []).length > 0;
      if (facet === each || (facet === null && !filtered)) addCounts(counts[each], facets[facetAttribute(each)]);
    }
  });
  return counts;
}

/**
 * Puts the answers to the requests of `searchRequests` together.
 * @throws ZodError when a record is not one of ours
 */
export function readAnswers(
  purposes: readonly Purpose[],
  answers: readonly AlgoliaAnswer[],
  filters: SearchFilters,
  limit: number,
): {results: SearchResult[]; total: number; facets: FacetCounts} {
  const answered = purposes.flatMap(({zone, facet}, at) =>
    facet === null ? [{query: zone.query, answer: answers[at] ?? {hits: []}}] : [],
  );
  const lists = answered.map(({query, answer}) => answer.hits.map((hit) => ({hit: hitSchema.parse(hit), query})));
  return {
    results: interleave(lists)
      .slice(0, limit)
      .map(({hit, query}, rank) => ({...toResult(hit, query), score: 1 / (rank + 1)})),
    total: answered.reduce((sum, {answer}) => sum + (answer.nbHits ?? 0), 0),
    facets: countFacets(purposes, answers, filters),
  };
}
