import {analyserFor, type Analyser} from './analyser';
import {encodeIndex, encodePart} from './format';
import {IMPACT_LEVELS, IN_TITLE} from './impact';
import type {SearchIndex, Zone} from './indexModel';
import {rememberedAnalyser} from './rememberedAnalyser';
import {layOutZone, readPostings, type Posting} from './zoneLayout';

/** Size of a file as it travels, in bytes: the caller gives the compression that the server uses. */
export type Measure = (bytes: Uint8Array) => number;

/** Ranks of the postings in one part: `from` inclusive, `to` exclusive. */
type Range = {from: number; to: number};

/** A zone with what is needed again for every size that is tried: its postings by stem, and what was said of its words. */
type KnownZone = {zone: Zone; postings: ReadonlyMap<string, readonly Posting[]>; language: Analyser};

function knownZone(zone: Zone): KnownZone {
  return {zone, postings: readPostings(zone), language: rememberedAnalyser(analyserFor(zone.lang))};
}

/** Parts stay this share of a level of weight below what the budget would allow: a hundredth of the file, and half of the attempts. */
const TOLERANCE = 1 / 16;

/** The format has one byte for the number of a part. */
const MAX_PARTS = 255;

/** A posting's place in the order of importance, from 0: in titles first, then by weight, then by page. */
function rank({impact, page}: Posting, pageCount: number): number {
  const weight = impact & IN_TITLE ? IMPACT_LEVELS + 1 : impact & IMPACT_LEVELS;
  return weight * pageCount + (pageCount - 1 - page);
}

function selectPostings({zone, postings, language}: KnownZone, {from, to}: Range, pageCount: number): Zone {
  const inRange = (posting: Posting) => {
    const place = rank(posting, pageCount);
    return place >= from && place < to;
  };
  const kept = new Map([...postings].map(([stem, list]) => [stem, list.filter(inRange)]));
  const words = zone.words.filter((_, word) => kept.get(zone.stems[zone.stemOf[word] ?? 0] ?? '')?.length);
  return layOutZone(zone.lang, words, (stem) => kept.get(stem) ?? [], language);
}

function select(zones: readonly KnownZone[], range: Range, pageCount: number): Zone[] {
  return zones.map((known) => selectPostings(known, range, pageCount)).filter((zone) => zone.words.length > 0);
}

/**
 * Lowest rank with which a part that ends below `to` stays within the budget, or one at most `tolerance` above it: every rank that is
 * tried costs as much as writing the part. At least one is taken.
 */
function lowestWithin(to: number, tolerance: number, fits: (from: number) => boolean): number {
  let low = 0;
  let high = to - 1;
  while (high - low > tolerance) {
    const middle = (low + high) >> 1;
    if (fits(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return high;
}

/**
 * Splits an index into files of at most `budget` bytes each, as `measure` counts them; only the page table and the
 * sections are not divided. The first file opens with `decodeIndex` and answers queries at once, though without
 * sections, which come with the second; the others are fetched in order and joined with `joinParts`. Throws when the
 * budget would need more than 255 files.
 *
 * The split is by weight and not by letter: files chosen by the letters of a word would tell the server what
 * somebody searches for. All readers fetch the same files in the same order.
 */
export function splitIndex(index: SearchIndex, budget: number, measure: Measure): Uint8Array[] {
  const whole = encodeIndex(index);
  if (measure(whole) <= budget) {
    return [whole];
  }
  const known = index.zones.map(knownZone);
  const encode = (range: Range, part: number, parts: number) => {
    const zones = select(known, range, index.pages.length);
    return part === 0 ? encodeIndex({...index, zones}, parts) : encodePart(zones, index, part, parts);
  };
  const tolerance = Math.floor(index.pages.length * TOLERANCE);
  const ranges: Range[] = [];
  for (let to = (IMPACT_LEVELS + 2) * index.pages.length; to > 0;) {
    const part = ranges.length;
    const end = to;
    const from = lowestWithin(end, tolerance, (low) => measure(encode({from: low, to: end}, part, part + 2)) <= budget);
    ranges.push({from, to});
    if (ranges.length > MAX_PARTS) {
      throw new Error(
        `A search index of ${measure(whole)} bytes needs more than ${MAX_PARTS} files of ${budget} bytes.`,
      );
    }
    to = from;
  }
  return ranges.map((range, part) => encode(range, part, ranges.length));
}
