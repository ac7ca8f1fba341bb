import type {ConceptMatch} from './conceptMatches';
import {foldedWords} from './analyser';
import type {PageEntry} from './indexModel';
import {pageFrequency, stemNumberOf, type OpenZone} from './openZone';
import {contentWords, labelsOf, type Thesaurus} from './thesaurus';
import {RANKING} from './weights';
import {emptyScore, rarity, storedWeight, vote, type ZoneScores} from './zoneScores';

/** Share of the query that a match names, by the weight of its words, lessened by the match's own weight. */
export type SharedMatch = ConceptMatch & {share: number};

type Found = {score: number; section: number};

/**
 * Pages of a zone that have every word of a label, scored as a share of the label's own weight: a long label must not
 * outdo a short one, nor the words that were typed.
 */
function pagesWithLabel(zone: OpenZone, label: string, pageCount: number): Map<number, Found> {
  const words = contentWords(foldedWords(label, zone.language), zone.lang);
  let pages: Map<number, Found> | null = null;
  let labelWeight = 0;
  for (const word of words) {
    const stem = stemNumberOf(zone, word);
    if (stem === undefined) {
      return new Map();
    }
    const worth = rarity(pageCount, pageFrequency(zone, stem));
    labelWeight += worth;
    const next = new Map<number, Found>();
    for (let at = zone.offsets[stem] ?? 0; at < (zone.offsets[stem + 1] ?? 0); at += 1) {
      const page = zone.pages[at] ?? 0;
      const before = pages ? pages.get(page) : {score: 0, section: zone.sections[at] ?? 0};
      if (before) {
        next.set(page, {...before, score: before.score + worth * storedWeight(zone.impacts[at] ?? 0)});
      }
    }
    pages = next;
  }
  pages?.forEach((found) => (found.score /= labelWeight || 1));
  return pages ?? new Map<number, Found>();
}

/** Raises pages that say a named concept in their own words: the labels of the zone's language. */
export function addLabelScores(
  scores: ZoneScores,
  zone: OpenZone,
  matches: readonly SharedMatch[],
  thesaurus: Thesaurus,
  pageCount: number,
): void {
  for (const match of matches) {
    const concept = thesaurus.concepts.get(match.concept);
    const labels = concept ? labelsOf(concept, zone.lang).filter((label) => label !== match.label) : [];
    for (const label of labels) {
      for (const [page, found] of pagesWithLabel(zone, label, pageCount)) {
        const entry = scores.pages.get(page) ?? emptyScore();
        const score = found.score * scores.total * RANKING.conceptLabel * match.share;
        if (score > entry.score) {
          scores.pages.set(page, entry);
          entry.score = score;
          entry.covered = Math.max(entry.covered, scores.total * match.share);
          vote(entry, found.section, score);
        }
      }
    }
  }
}

/** Raises pages that are tagged with a named concept, or, less, with a narrower one. */
export function addTagScores(
  scores: ZoneScores,
  zonePages: ReadonlySet<number>,
  matches: readonly SharedMatch[],
  thesaurus: Thesaurus,
  pages: readonly PageEntry[],
): void {
  for (const match of matches) {
    const steps = thesaurus.narrower(match.concept);
    const tagged = [...zonePages].flatMap((page) => {
      const depths = (pages[page]?.topics ?? []).flatMap((topic) => steps.get(topic) ?? []);
      return depths.length > 0 ? [{page, depth: Math.min(...depths)}] : [];
    });
    const worth = rarity(pages.length, tagged.length) * RANKING.conceptTag * match.share;
    for (const {page, depth} of tagged) {
      const entry = scores.pages.get(page) ?? emptyScore();
      scores.pages.set(page, entry);
      const factor = RANKING.narrowerStep ** depth;
      entry.score += worth * factor;
      entry.covered = Math.max(entry.covered, scores.total * match.share * factor);
    }
  }
}
