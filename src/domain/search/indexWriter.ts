import type {Locale} from '../locales/locales';
import {analyserFor} from './analyser';
import type {SearchDocument} from './document';
import {FIELDS, impact, quantise, type PerField} from './impact';
import type {SearchIndex, Zone} from './indexModel';
import {groupByPage, type PageGroup} from './pageGroups';
import {countWords, type PageWords} from './pageWords';
import {rememberedAnalyser} from './rememberedAnalyser';
import {layOutZone, type Posting} from './zoneLayout';

function averageLength(pages: readonly PageWords[]): PerField {
  const sum: PerField = {title: 0, heading: 0, body: 0};
  for (const page of pages) {
    for (const field of FIELDS) {
      sum[field] += page.length[field];
    }
  }
  const count = pages.length || 1;
  return {title: sum.title / count, heading: sum.heading / count, body: sum.body / count};
}

/**
 * Only stems on few pages tell which section a reader wants; for the others the ordinals, a seventh of the file, are
 * not stored. A stem is rare on this share of the pages, and always on this many.
 */
const RARE_SHARE = 1 / 16;
const RARE_AT_LEAST = 6;

/** `numbers` are the pages' numbers in the whole index. */
function buildZone(lang: Locale, groups: readonly PageGroup[], numbers: readonly number[]): Zone {
  const language = rememberedAnalyser(analyserFor(lang));
  const pages = groups.map((group) => countWords(group, language));
  const average = averageLength(pages);
  const words = new Set<string>();
  const postings = new Map<string, Posting[]>();
  pages.forEach((page, index) => {
    page.words.forEach((word) => words.add(word));
    for (const [stem, {frequency, section}] of page.stems) {
      const weight = quantise(impact(frequency, page.length, average), frequency.title > 0);
      const several = (groups[index]?.documents.length ?? 0) > 1;
      const posting = {page: numbers[index] ?? 0, impact: weight, section: several ? section + 1 : 0};
      const list = postings.get(stem);
      if (list) {
        list.push(posting);
      } else {
        postings.set(stem, [posting]);
      }
    }
  });
  const common = Math.max(RARE_AT_LEAST, groups.length * RARE_SHARE);
  const postingsOf = (stem: string): readonly Posting[] => {
    const list = postings.get(stem) ?? [];
    return list.length > common ? list.map((posting) => ({...posting, section: 0})) : list;
  };
  return layOutZone(lang, [...words].sort(), postingsOf, language);
}

/**
 * Builds the index of one locale and edition. Pages are analysed in the language they are written in, so a page that
 * is shown untranslated is found by words of its own language. The same documents give the same index, in whatever
 * order pages come. Throws when documents of one page have different addresses.
 */
export function buildIndex(documents: readonly SearchDocument[], locale: Locale): SearchIndex {
  const groups = groupByPage(documents);
  const languages = [...new Set(groups.map((group) => group.entry.lang))].sort();
  const zones = languages.map((lang) => {
    const numbers = groups.flatMap((group, number) => (group.entry.lang === lang ? [number] : []));
    return buildZone(
      lang,
      numbers.map((number) => groups[number] as PageGroup),
      numbers,
    );
  });
  return {locale, pages: groups.map((group) => group.entry), zones};
}
