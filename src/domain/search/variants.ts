import {endsWithStem, LINKING_LETTERS, splitCompound, splitInTwo} from './compounds';
import {editDistance} from './editDistance';
import {lowerBound, stemNumberOf, type OpenZone} from './openZone';
import {MATCH} from './weights';

/** Stems that a query word may mean, with a weight of 0 to 1 each. */
export type Variants = Map<number, number>;

/** More completions than these say that too little was typed. */
const MAX_COMPLETIONS = 400;

function put(variants: Variants, stem: number | undefined, weight: number): void {
  if (stem !== undefined && (variants.get(stem) ?? 0) < weight) {
    variants.set(stem, weight);
  }
}

function addCompletions(variants: Variants, zone: OpenZone, word: string, last: boolean): void {
  if (word.length < (last ? 2 : 4)) {
    return;
  }
  const base = last ? MATCH.prefixOfLastWord : MATCH.prefix;
  const first = lowerBound(zone.words, word);
  for (let at = first; at < zone.words.length && at < first + MAX_COMPLETIONS; at += 1) {
    const longer = zone.words[at] ?? '';
    if (!longer.startsWith(word)) {
      break;
    }
    put(variants, zone.stemOf[at], base * Math.sqrt(word.length / longer.length));
  }
}

function addRelated(variants: Variants, zone: OpenZone, word: string): void {
  const {root, stem} = zone.language;
  if (root && word.length >= 4) {
    zone.roots.get(root(stem(word)))?.forEach((number) => put(variants, number, MATCH.sameRoot));
  }
}

function addCompounds(variants: Variants, zone: OpenZone, word: string): void {
  const stem = zone.language.stem(word);
  if (!zone.language.compounds || stem.length < 4) {
    return;
  }
  const weight = word.length >= 5 ? MATCH.compoundHead : MATCH.shortCompoundHead;
  zone.words.forEach((longer, at) => {
    if (endsWithStem(longer, stem, zone.language.stem)) {
      put(variants, zone.stemOf[at], weight);
    }
  });
}

function addParts(variants: Variants, zone: OpenZone, word: string): void {
  const known = (part: string) =>
    zone.wordStem.has(part) || (part.length >= 5 && zone.stemNumber.has(zone.language.stem(part)));
  const compound = zone.language.compounds && word.length >= 8 ? splitCompound(word, known) : null;
  const parts = compound ?? (word.length >= 6 ? splitInTwo(word, known) : null);
  parts?.forEach((part) => put(variants, stemNumberOf(zone, part), MATCH.partOfTyped));
}

/** A mistyped word mostly begins with the right letter, or has its first two swapped. */
function addMistyped(variants: Variants, zone: OpenZone, word: string): void {
  const limit = word.length >= 8 ? 2 : 1;
  zone.words.forEach((candidate, at) => {
    const near = Math.abs(candidate.length - word.length) <= limit;
    if (near && (candidate[0] === word[0] || candidate[1] === word[1] || candidate[0] === word[1])) {
      const distance = editDistance(candidate, word, limit);
      if (distance <= limit) {
        put(variants, zone.stemOf[at], distance <= 1 ? MATCH.oneEdit : MATCH.twoEdits);
      }
    }
  });
}

/**
 * All stems of a zone that a folded query word may stand for. `last` says that the reader may still be typing it.
 * Work is bounded by the dictionary: one pass for compounds, one for misspellings.
 */
export function variantsOf(zone: OpenZone, word: string, last: boolean): Variants {
  const variants: Variants = new Map();
  const stem = stemNumberOf(zone, word);
  put(variants, stem, 1);
  if (stem === undefined) {
    zone.language.spellings(word).forEach((other) => put(variants, stemNumberOf(zone, other), MATCH.otherSpelling));
  }
  addRelated(variants, zone, word);
  addCompletions(variants, zone, word, last);
  addCompounds(variants, zone, word);
  if (stem === undefined) {
    addParts(variants, zone, word);
    // While a word is being typed its completions are what is meant; a long one without any is mistyped.
    if (word.length >= 4 && (variants.size === 0 || !last || word.length >= 7)) {
      addMistyped(variants, zone, word);
    }
  }
  return variants;
}

/** Neighbouring query words that the site writes as one count as that word (selvhjelps gruppe, on line). */
export function addJoined(groups: readonly Variants[], zone: OpenZone, words: readonly string[]): void {
  const links = zone.language.compounds ? LINKING_LETTERS : [''];
  for (let at = 0; at + 1 < words.length; at += 1) {
    for (const link of links) {
      const joined = stemNumberOf(zone, `${words[at]}${link}${words[at + 1]}`);
      if (joined !== undefined) {
        groups[at]?.set(joined, 1);
        groups[at + 1]?.set(joined, 1);
      }
    }
  }
}
