import {editDistance} from '../../src/domain/search/editDistance';
import type {Query, Settings, StoredRecord, Synonyms} from './contractSchemas';

/** An index as searching sees it. */
export interface SearchableIndex {
  readonly settings: Settings;
  readonly synonyms: Synonyms;
  readonly records: readonly StoredRecord[];
}

/** A word of the query, or a phrase that has synonyms. */
interface Unit {
  readonly words: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  readonly optional: boolean;
  /** The last word may be the beginning of one. */
  readonly unfinished: boolean;
}

interface Match {
  readonly rank: number;
  readonly typos: number;
}

/** Algolia takes diacritics off by itself. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const valueAt = (record: StoredRecord, attribute: string): unknown =>
  attribute.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);

function unitsOf({query, optionalWords}: Query, {settings, synonyms}: SearchableIndex): Unit[] {
  const words = wordsOf(query);
  const optional = new Set(optionalWords.flatMap(wordsOf));
  const sets = synonyms.map((set) => set.synonyms.map(wordsOf));
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const begins = (member: readonly string[]) => member.every((word, offset) => words[at + offset] === word);
    const found = sets.filter((set) => set.some(begins));
    const length = Math.max(
      1,
      ...found
        .flat()
        .filter(begins)
        .map((member) => member.length),
    );
    const own = words.slice(at, at + length);
    units.push({
      words: own,
      synonyms: found.filter((set) => set.some((member) => member.length === length && begins(member))).flat(),
      optional: own.every((word) => optional.has(word)),
      unfinished: at + length === words.length && settings.queryType === 'prefixLast',
    });
    at += length;
  }
  return units;
}

type Attributes = readonly (readonly (readonly string[])[])[];

/** Words of a record: by rank, by attribute. */
const attributesOf = (record: StoredRecord, {searchableAttributes}: Settings): Attributes =>
  searchableAttributes.map((line) =>
    line.split(',').map((attribute) => wordsOf(String(valueAt(record, attribute) ?? ''))),
  );

function typosAllowed(word: string, settings: Settings): number {
  if (settings.typoTolerance !== true) return 0;
  return word.length >= settings.minWordSizefor2Typos ? 2 : word.length >= settings.minWordSizefor1Typo ? 1 : 0;
}

function matchWord(word: string, prefix: boolean, attributes: Attributes, settings: Settings): Match | null {
  let best: Match | null = null;
  const limit = typosAllowed(word, settings);
  attributes.forEach((line, rank) => {
    for (const stored of line.flat()) {
      const typos = stored === word || (prefix && stored.startsWith(word)) ? 0 : editDistance(stored, word, limit);
      if (typos <= limit && (!best || typos < best.typos)) best = {rank, typos};
    }
  });
  return best;
}

function matchPhrase(phrase: readonly string[], attributes: Attributes): Match | null {
  const rank = attributes.findIndex((line) =>
    line.some((words) => words.some((_, at) => phrase.every((word, offset) => words[at + offset] === word))),
  );
  return rank < 0 ? null : {rank, typos: 0};
}

function matchUnit({words, synonyms, unfinished}: Unit, attributes: Attributes, settings: Settings): Match | null {
  const own = words.map((word, at) => matchWord(word, unfinished && at === words.length - 1, attributes, settings));
  const whole = own.every((match) => match !== null)
    ? {rank: Math.min(...own.map((match) => match.rank)), typos: own.reduce((sum, match) => sum + match.typos, 0)}
    : null;
  const all = [whole, ...synonyms.map((phrase) => matchPhrase(phrase, attributes))].filter((match) => match !== null);
  return all.sort((a, b) => a.typos - b.typos || a.rank - b.rank)[0] ?? null;
}

interface Ranked {
  readonly record: StoredRecord;
  readonly order: readonly number[];
}

function rank(index: SearchableIndex, records: readonly StoredRecord[], units: readonly Unit[]): Ranked[] {
  const [, , by = ''] = /^(asc)\((\w+)\)$/.exec(index.settings.customRanking[0] ?? '') ?? [];
  return records
    .flatMap((record): Ranked[] => {
      const attributes = attributesOf(record, index.settings);
      const matches = units.map((unit) => matchUnit(unit, attributes, index.settings));
      const found = matches.filter((match) => match !== null);
      const refused = units.some((unit, at) => !unit.optional && !matches[at]);
      if (refused || (units.length > 0 && found.length === 0)) return [];
      const sum = (value: (match: Match) => number) => found.reduce((total, match) => total + value(match), 0);
      return [{record, order: [sum((m) => m.typos), -found.length, sum((m) => m.rank), Number(valueAt(record, by))]}];
    })
    .sort((a, b) => {
      const at = a.order.findIndex((value, place) => value !== b.order[place]);
      return at < 0 ? 0 : (a.order[at] ?? 0) - (b.order[at] ?? 0);
    });
}

const facetName = (declared: string) => declared.replace(/^\w+\(|\)+$/g, '');

const valuesOf = (record: StoredRecord, attribute: string): string[] => {
  const value = valueAt(record, attribute);
  return (Array.isArray(value) ? value : [value]).map(String);
};

/** @throws Error for a facet that the settings do not declare: Algolia would silently find nothing */
function checkFacets({facets, facetFilters}: Query, {attributesForFaceting}: Settings): void {
  const declared = attributesForFaceting.map(facetName);
  for (const facet of [...facets, ...facetFilters.flat().map((filter) => filter.split(':')[0] ?? '')])
    if (!declared.includes(facet)) throw new Error(`${facet} is not declared in attributesForFaceting`);
}

function countFacet(records: readonly StoredRecord[], facet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of records.flatMap((record) => valuesOf(record, facet))) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Answers one query as Algolia documents it: all words unless optional, synonyms, typos, filters, distinct, facets. */
export function searchIndex(index: SearchableIndex, query: Query) {
  const {settings} = index;
  checkFacets(query, settings);
  const filtered = index.records.filter((record) =>
    query.facetFilters.every((anyOf) =>
      anyOf.some((filter) => {
        const [attribute = '', value = ''] = filter.split(':');
        return valuesOf(record, attribute).includes(value);
      }),
    ),
  );
  const units = unitsOf(query, index);
  let ranked = rank(index, filtered, units);
  if (ranked.length === 0 && settings.removeWordsIfNoResults === 'allOptional')
    ranked = rank(
      index,
      filtered,
      units.map((unit) => ({...unit, optional: true})),
    );
  const seen = new Set<unknown>();
  const distinct = ranked
    .map(({record}) => record)
    .filter((record) => {
      const group = valueAt(record, settings.attributeForDistinct);
      return seen.has(group) ? false : Boolean(seen.add(group));
    });
  return {
    hits: distinct
      .slice(0, query.hitsPerPage)
      .map((record) =>
        Object.fromEntries(
          ['objectID', ...settings.attributesToRetrieve].map((attribute) => [attribute, valueAt(record, attribute)]),
        ),
      ),
    nbHits: distinct.length,
    page: 0,
    nbPages: query.hitsPerPage > 0 ? Math.ceil(distinct.length / query.hitsPerPage) : 0,
    hitsPerPage: query.hitsPerPage,
    exhaustiveNbHits: true,
    query: query.query,
    params: '',
    processingTimeMS: 1,
    index: query.indexName,
    facets: Object.fromEntries(query.facets.map((facet) => [facet, countFacet(distinct, facet)])),
  };
}
