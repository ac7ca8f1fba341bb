import {addLabelScores, addTagScores, type SharedMatch} from './conceptScores';
import type {ConceptMatch} from './conceptMatches';
import type {PageEntry} from './indexModel';
import type {OpenZone} from './openZone';
import type {Thesaurus} from './thesaurus';
import {nameValue, pageNames, type NameStems, type PageNames} from './names';
import {addJoined, variantsOf, type Variants} from './variants';
import {RANKING} from './weights';
import {scoreZone, type PageScore, type ZoneScores} from './zoneScores';

/** A zone with the pages that are in it and the stems of their titles, made once per index. */
export type RankedZone = OpenZone & {
  readonly zonePages: ReadonlySet<number>;
  readonly names: PageNames;
};

/** A page that answers a query; `votes` as in PageScore. */
export type RankedPage = {page: number; score: number; votes: ReadonlyMap<number, number>};

/** What a query found in one zone: per query word that counts, its variants and its weight; then the pages. */
export type ZoneAnswer = {
  zone: RankedZone;
  variants: readonly Variants[];
  wordWeights: readonly number[];
  pages: readonly RankedPage[];
};

/** Makes a zone ready for ranking. */
export function rankedZone(zone: OpenZone, pages: readonly PageEntry[]): RankedZone {
  return {...zone, zonePages: new Set(zone.pages), names: pageNames(zone, pages)};
}

/** Titles and headings are compared for this many pages, the best by text: enough to bring up what belongs on top. */
const NAMED_CANDIDATES = 80;

const byScore = (a: RankedPage, b: RankedPage) => b.score - a.score || a.page - b.page;

/** Words that count in the zone's language, each with its place in the query. */
function countingWords(zone: OpenZone, words: readonly string[]): {word: string; position: number}[] {
  const all = words.map((word, position) => ({word, position}));
  const content = all.filter(({word}) => !zone.language.stopWords.has(word));
  return content.length > 0 ? content : all;
}

/** Raises a page whose title, or one of whose headings, answers the query. */
function withNames(
  zone: RankedZone,
  ranked: RankedPage,
  groups: readonly Variants[],
  wordWeights: readonly number[],
): RankedPage {
  const value = (name: NameStems) => nameValue(name, groups, wordWeights);
  const title = value(zone.names.title(ranked.page));
  const heading = Math.max(0, ...zone.names.headings(ranked.page).map(value));
  return {...ranked, score: ranked.score * (1 + Math.max(RANKING.title * title, RANKING.heading * heading))};
}

/** Soft AND: a page that lacks words keeps part of its score. */
function softAnd(entry: PageScore, total: number): number {
  const covered = Math.min(1, entry.covered / total);
  return entry.score * (RANKING.scoreWithoutCoverage + (1 - RANKING.scoreWithoutCoverage) * covered * covered);
}

function withShares(matches: readonly ConceptMatch[], positions: readonly number[], scores: ZoneScores): SharedMatch[] {
  return matches.map((match) => {
    const named = positions.reduce(
      (sum, position, at) => sum + (position >= match.from && position < match.to ? (scores.wordWeights[at] ?? 0) : 0),
      0,
    );
    return {...match, share: (match.weight * named) / (scores.total || 1)};
  });
}

/** Ranks the pages of one zone for folded query words, best first, unfiltered. */
export function rankZone(
  zone: RankedZone,
  words: readonly string[],
  concepts: readonly ConceptMatch[],
  thesaurus: Thesaurus,
  pages: readonly PageEntry[],
): ZoneAnswer {
  const counting = countingWords(zone, words);
  const variants = counting.map(({word, position}) => variantsOf(zone, word, position === words.length - 1));
  addJoined(
    variants,
    zone,
    counting.map(({word}) => word),
  );
  const scores = scoreZone(zone, variants, pages.length);
  const shared = withShares(
    concepts,
    counting.map(({position}) => position),
    scores,
  );
  addLabelScores(scores, zone, shared, thesaurus, pages.length);
  addTagScores(scores, zone.zonePages, shared, thesaurus, pages);
  const byText = [...scores.pages]
    .map(([page, entry]) => ({page, votes: entry.votes, score: softAnd(entry, scores.total || 1)}))
    .sort(byScore);
  const {wordWeights} = scores;
  const byName = byText.slice(0, NAMED_CANDIDATES).map((ranked) => withNames(zone, ranked, variants, wordWeights));
  return {zone, variants, wordWeights, pages: [...byName.sort(byScore), ...byText.slice(NAMED_CANDIDATES)]};
}
