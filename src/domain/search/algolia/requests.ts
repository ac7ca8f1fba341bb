import type {Locale} from '../../locales/locales';
import type {FacetCounts, SearchFilters} from '../facets';
import {indexName} from './indexName';
import {ALL_EDITIONS} from './record';
import type {LanguageQuery} from './query';
import {algoliaLanguages} from './settings';

/** What is searched: an index, and in it the pages written in one language, each with its own stems. */
export type Zone = {locale: Locale; query: LanguageQuery};

/** What a request is sent for: results with their facets, or the counts of one facet without its own filter. */
export type Purpose = {zone: Zone; facet: keyof FacetCounts | null};

const ATTRIBUTES = {kinds: 'kind', topics: 'topic', editions: 'edition'} as const;

type Facet = keyof typeof ATTRIBUTES;

const FACETS = Object.keys(ATTRIBUTES) as Facet[];

/** Algolia's name of a facet's attribute. */
export function facetAttribute(facet: Facet): string {
  return ATTRIBUTES[facet];
}

const anyOf = (attribute: string, values: readonly string[]) => values.map((value) => `${attribute}:${value}`);

function facetFilters(zone: Zone, edition: string, filters: SearchFilters, without: Facet | null): string[][] {
  const chosen = FACETS.filter((facet) => facet !== without && (filters[facet] ?? []).length > 0);
  return [
    anyOf('edition', [edition, ALL_EDITIONS]),
    anyOf('lang', [zone.query.lang]),
    ...chosen.map((facet) => anyOf(ATTRIBUTES[facet], filters[facet] ?? [])),
  ];
}

type Search = {prefix: string; edition: string; filters: SearchFilters; limit: number};

/** Whether the pages of a zone are among those that the reader asked for. */
function isWanted({query}: Zone, {langs = []}: SearchFilters): boolean {
  return langs.length === 0 || langs.includes(query.lang);
}

/** One request to Algolia. The query is sent without anything that would tell readers or visits apart. */
function searchRequest({zone, facet}: Purpose, {prefix, edition, filters, limit}: Search) {
  const wanted = isWanted(zone, filters);
  const counted = facet === null || facet === 'langs' ? FACETS : [facet];
  return {
    indexName: indexName(prefix, zone.locale),
    query: zone.query.query,
    optionalWords: zone.query.optionalWords,
    queryLanguages: algoliaLanguages(zone.query.lang),
    facetFilters: facetFilters(zone, edition, filters, facet === 'langs' ? null : facet),
    facets: wanted ? counted.map(facetAttribute) : [],
    facetingAfterDistinct: true,
    hitsPerPage: wanted && facet === null ? limit : 0,
    analytics: false,
    clickAnalytics: false,
    enableABTest: false,
    enablePersonalization: false,
  };
}

/** All requests of one search, to be sent at once, and what each is for. */
export function searchRequests(zones: readonly Zone[], search: Search) {
  const {filters} = search;
  const filtered = FACETS.filter((facet) => (filters[facet] ?? []).length > 0);
  const purposes = zones.flatMap((zone): Purpose[] => [
    {zone, facet: isWanted(zone, filters) ? null : 'langs'},
    ...(isWanted(zone, filters) ? filtered.map((facet) => ({zone, facet})) : []),
  ]);
  return {purposes, requests: purposes.map((purpose) => searchRequest(purpose, search))};
}
