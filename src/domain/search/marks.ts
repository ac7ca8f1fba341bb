import type {RankedZone, ZoneAnswer} from './ranking';
import {contentWords} from './thesaurus';
import {foldedWords} from './analyser';
import {stemNumberOf} from './openZone';
import {tokenize} from './tokenize';

/** A stretch of a text to mark, in UTF-16 units, `end` exclusive. */
export type Mark = {start: number; end: number};

/** Which words of a text a query found: a weight above 0 for those to mark. */
export type WordMatcher = (word: string) => number;

/** Weaker matches than this helped a page along but would puzzle a reader when marked. */
const WEAKEST_MARK = 0.35;

/** Marks the words that a query found in a zone, and the words of `labels` (concepts that it names). */
export function wordMatcher({zone, variants}: ZoneAnswer, labels: readonly string[]): WordMatcher {
  const weights = new Map<number, number>();
  const add = (stem: number | undefined, weight: number) => {
    if (stem !== undefined && weight >= WEAKEST_MARK && weight > (weights.get(stem) ?? 0)) {
      weights.set(stem, weight);
    }
  };
  variants.forEach((group) => group.forEach((weight, stem) => add(stem, weight)));
  labels.forEach((label) => labelStems(zone, label).forEach((stem) => add(stem, WEAKEST_MARK)));
  return (text) => weights.get(stemNumberOf(zone, zone.language.word(text)) ?? -1) ?? 0;
}

function labelStems(zone: RankedZone, label: string): (number | undefined)[] {
  return contentWords(foldedWords(label, zone.language), zone.lang).map((word) => stemNumberOf(zone, word));
}

/** Places of the found words in a text, in order. */
export function findMarks(text: string, matcher: WordMatcher): Mark[] {
  return tokenize(text)
    .filter((token) => matcher(token.text) > 0)
    .map(({start, end}) => ({start, end}));
}
