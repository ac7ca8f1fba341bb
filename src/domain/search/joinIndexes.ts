import type {IndexPart, OpenedIndex} from './format';
import type {SearchIndex, Zone} from './indexModel';
import {layOutZone, readPostings, type Posting} from './zoneLayout';

function joinZones(zones: readonly Zone[]): Zone {
  const [first] = zones as [Zone];
  const postings = new Map<string, Posting[]>();
  for (const zone of zones) {
    for (const [stem, list] of readPostings(zone)) {
      postings.set(stem, [...(postings.get(stem) ?? []), ...list]);
    }
  }
  const words = [...new Set(zones.flatMap((zone) => zone.words))].sort();
  return layOutZone(first.lang, words, (stem) => (postings.get(stem) ?? []).sort((a, b) => a.page - b.page));
}

/** The index that knows also what later parts hold. Joining all parts gives the index that was split. */
export function joinParts(opened: OpenedIndex, parts: readonly IndexPart[]): SearchIndex {
  const zones = [...opened.index.zones, ...parts.flatMap((part) => part.zones)];
  const languages = [...new Set(zones.map((zone) => zone.lang))].sort();
  const pages = parts.find((part) => part.pages)?.pages ?? opened.index.pages;
  return {
    ...opened.index,
    pages,
    zones: languages.map((lang) => joinZones(zones.filter((zone) => zone.lang === lang))),
  };
}

/**
 * One index of several (editions, or the other languages): pages stay apart and each zone keeps its own words, so
 * a query is analysed in each language by its own rules. The first index gives the locale.
 */
export function joinIndexes(indexes: readonly [SearchIndex, ...SearchIndex[]]): SearchIndex {
  let shift = 0;
  const zones = indexes.flatMap((index) => {
    const first = shift;
    shift += index.pages.length;
    return index.zones.map((zone) => ({...zone, pages: zone.pages.map((page) => page + first)}));
  });
  return {locale: indexes[0].locale, pages: indexes.flatMap((index) => index.pages), zones};
}
