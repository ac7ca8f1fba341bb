import {analyserFor, type Analyser} from './analyser';
import type {Zone} from './indexModel';

/** A zone with the look-ups that queries need, made once when an index is opened. */
export type OpenZone = Zone & {
  readonly language: Analyser;
  /** Stem number of a folded word of the dictionary. */
  readonly wordStem: ReadonlyMap<string, number>;
  /** Number of a stem. */
  readonly stemNumber: ReadonlyMap<string, number>;
  /** Stems by derivational root; empty where the language has no such tier. */
  readonly roots: ReadonlyMap<string, readonly number[]>;
};

const MIN_ROOT = 4;

function groupByRoot(stems: readonly string[], root: Analyser['root']): Map<string, number[]> {
  const roots = new Map<string, number[]>();
  if (root) {
    stems.forEach((stem, number) => {
      const key = root(stem);
      if (key.length >= MIN_ROOT) {
        roots.set(key, [...(roots.get(key) ?? []), number]);
      }
    });
  }
  return roots;
}

/** Prepares a zone for queries. */
export function openZone(zone: Zone): OpenZone {
  const language = analyserFor(zone.lang);
  return {
    ...zone,
    language,
    wordStem: new Map(zone.words.map((word, index) => [word, zone.stemOf[index] ?? 0])),
    stemNumber: new Map(zone.stems.map((stem, number) => [stem, number])),
    roots: groupByRoot(zone.stems, language.root),
  };
}

/** Number of the stem that a folded word has, whether or not the dictionary holds this very form. */
export function stemNumberOf(zone: OpenZone, word: string): number | undefined {
  return zone.wordStem.get(word) ?? zone.stemNumber.get(zone.language.stem(word));
}

/** Number of pages that have a stem. */
export function pageFrequency(zone: Zone, stem: number): number {
  return (zone.offsets[stem + 1] ?? 0) - (zone.offsets[stem] ?? 0);
}

/** Index of the first dictionary word that is not below `word` (UTF-16 order). */
export function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
