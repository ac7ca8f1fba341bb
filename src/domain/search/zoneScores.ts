import {IMPACT_LEVELS, IN_TITLE} from './impact';
import {pageFrequency, type OpenZone} from './openZone';
import type {Variants} from './variants';
import {RANKING} from './weights';

/** How the words of a query did in one page. */
export type PageScore = {
  score: number;
  /** Weight of the query's words that the page has, of `ZoneScores.total`. */
  covered: number;
  /** Weight that each section gave, by its ordinal. */
  votes: Map<number, number>;
};

/** Pages that have any of the words, and how much each word weighs. */
export type ZoneScores = {pages: Map<number, PageScore>; wordWeights: number[]; total: number};

/** Inverse document frequency (Robertson and Spärck Jones, with 1 added inside so that it is never negative). */
export function rarity(pages: number, frequency: number): number {
  return Math.log(1 + (pages - frequency + 0.5) / (frequency + 0.5));
}

/** 0 to 1 plus the title bonus. */
export function storedWeight(impact: number): number {
  return (impact & IMPACT_LEVELS) / IMPACT_LEVELS + (impact & IN_TITLE ? RANKING.titleBonus : 0);
}

/** The rarity of what was most probably meant: the best variant, the commonest of equals. */
function wordWeight(zone: OpenZone, variants: Variants, pageCount: number): number {
  let best = 0;
  let frequency = 1;
  for (const [stem, weight] of variants) {
    const pages = pageFrequency(zone, stem);
    if (weight > best || (weight === best && pages > frequency)) {
      best = weight;
      frequency = pages;
    }
  }
  return rarity(pageCount, Math.max(1, frequency));
}

type Best = {score: number; weight: number; section: number};

/** The best variant of one word in each page. */
function bestPerPage(zone: OpenZone, variants: Variants, limit: number, pageCount: number): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const [stem, weight] of variants) {
    const worth = weight * Math.min(rarity(pageCount, pageFrequency(zone, stem)), limit);
    for (let at = zone.offsets[stem] ?? 0; at < (zone.offsets[stem + 1] ?? 0); at += 1) {
      const page = zone.pages[at] ?? 0;
      const score = worth * storedWeight(zone.impacts[at] ?? 0);
      if (score > (best.get(page)?.score ?? 0)) {
        best.set(page, {score, weight, section: zone.sections[at] ?? 0});
      }
    }
  }
  return best;
}

/** Counts a vote for a section as postings tell it (see `Zone.sections`). */
export function vote(entry: PageScore, section: number, weight: number): void {
  if (section > 0) {
    entry.votes.set(section - 1, (entry.votes.get(section - 1) ?? 0) + weight);
  }
}

export function emptyScore(): PageScore {
  return {score: 0, covered: 0, votes: new Map()};
}

/** Adds up what each query word (its variants) gives to each page of a zone. `pageCount`: pages of the whole index. */
export function scoreZone(zone: OpenZone, groups: readonly Variants[], pageCount: number): ZoneScores {
  const wordWeights = groups.map((variants) => wordWeight(zone, variants, pageCount));
  const pages = new Map<number, PageScore>();
  groups.forEach((variants, word) => {
    const own = wordWeights[word] ?? 0;
    for (const [page, best] of bestPerPage(zone, variants, own * RANKING.rarityLimit, pageCount)) {
      const entry = pages.get(page) ?? emptyScore();
      pages.set(page, entry);
      entry.score += best.score;
      entry.covered += own * Math.min(1, best.weight + RANKING.coverageTolerance);
      vote(entry, best.section, best.score);
    }
  });
  return {pages, wordWeights, total: wordWeights.reduce((sum, weight) => sum + weight, 0)};
}
