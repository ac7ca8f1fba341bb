import type {Locale} from '../locales/locales';
import {analyserFor} from './analyser';
import type {ConceptHit, SearchAnswer, SearchOptions} from './answer';
import {matchConcepts, type ConceptMatch} from './conceptMatches';
import {applyFilters} from './facets';
import type {SearchIndex} from './indexModel';
import {wordMatcher, type WordMatcher} from './marks';
import {remember, stemSet} from './names';
import {openZone} from './openZone';
import {parseQuery} from './query';
import {rankedZone, rankZone, type ZoneAnswer} from './ranking';
import {toResult, type Candidate, type Source} from './results';
import type {SectionTexts} from './texts';
import {labelsOf, type Thesaurus} from './thesaurus';
import {RANKING} from './weights';

/** An opened index that answers queries. */
export type Searcher = {
  readonly locale: Locale;
  /** The same searcher with texts for snippets, which may arrive after the index. */
  withTexts(texts: SectionTexts): Searcher;
  /** Never throws on any query; an empty or wordless one gives an empty answer. */
  search(query: string, options?: SearchOptions): SearchAnswer;
};

const DEFAULT_LIMIT = 8;
const MAX_CONCEPTS = 3;

function conceptHit(match: ConceptMatch, thesaurus: Thesaurus, locale: Locale): ConceptHit[] {
  const concept = thesaurus.concepts.get(match.concept);
  return concept
    ? [
        {
          id: concept.id,
          label: concept.prefLabel[locale],
          definition: concept.definition[locale],
          topic: concept.topic,
          matched: {label: match.label, locale: match.locale},
        },
      ]
    : [];
}

/** Folded words of a query; all languages fold alike. */
function readQuery(query: string, locale: Locale): {words: string[]; shortened: boolean} {
  const {words, shortened} = parseQuery(query);
  return {words: words.map(analyserFor(locale).word).filter((word) => word !== ''), shortened};
}

function matcherOf(answer: ZoneAnswer, matches: readonly ConceptMatch[], thesaurus: Thesaurus): WordMatcher {
  const labels = matches.flatMap(({concept}) => {
    const entry = thesaurus.concepts.get(concept);
    return entry ? labelsOf(entry, answer.zone.lang) : [];
  });
  return wordMatcher(answer, labels);
}

function answerQuery(source: Source, query: string, options: SearchOptions): SearchAnswer {
  const {limit = DEFAULT_LIMIT, ...filters} = options;
  const {zones, thesaurus} = source;
  const {pages, locale} = source.index;
  const {words, shortened} = readQuery(query, locale);
  const matches = words.length === 0 ? [] : matchConcepts(thesaurus, words, locale);
  const answers = words.length === 0 ? [] : zones.map((zone) => rankZone(zone, words, matches, thesaurus, pages));
  const candidates: Candidate[] = answers
    .flatMap((answer) => answer.pages.map((page) => ({...page, answer})))
    .sort((a, b) => b.score - a.score || a.page - b.page);
  const least = (candidates[0]?.score ?? 0) * RANKING.smallestShare;
  const relevant = candidates.filter(({score}) => score >= least);
  const {kept, counts} = applyFilters(relevant, pages, filters, thesaurus);
  const matchers = new Map(answers.map((answer) => [answer, matcherOf(answer, matches, thesaurus)]));
  return {
    results: kept
      .slice(0, Math.max(0, limit))
      .map((candidate) => toResult(candidate, matchers.get(candidate.answer) as WordMatcher, source)),
    total: kept.length,
    concepts: matches.slice(0, MAX_CONCEPTS).flatMap((match) => conceptHit(match, thesaurus, locale)),
    facets: counts,
    shortened,
  };
}

function searcherOf(parts: Omit<Source, 'textStems'>): Searcher {
  const {zones, texts} = parts;
  const textStems = new Map(
    zones.map((zone) => [zone, remember((page) => (texts?.texts[page] ?? []).map((text) => stemSet(zone, text)))]),
  );
  return {
    locale: parts.index.locale,
    withTexts: (loaded) => searcherOf({...parts, texts: loaded}),
    search: (query, options = {}) => answerQuery({...parts, textStems}, query, options),
  };
}

/** Makes an index searchable: the entry to everything above. Several indexes are searched as one by `joinIndexes`. */
export function createSearcher(index: SearchIndex, thesaurus: Thesaurus, texts: SectionTexts | null = null): Searcher {
  const zones = index.zones.map((zone) => rankedZone(openZone(zone), index.pages));
  return searcherOf({index, zones, thesaurus, texts});
}
