import type {Locale} from '../locales/locales';
import {analyserFor, type Analyser} from './analyser';
import type {Zone} from './indexModel';
import {numberStems} from './stemNumbers';

/** One stem in one page: page number, stored impact, and `Zone.sections`. */
export type Posting = {page: number; impact: number; section: number};

/**
 * Lays postings out in columns. `words` must be sorted; `postingsOf` gives each stem's postings by rising page.
 * @param language the analyser of `lang`, or one that says the same (`rememberedAnalyser`)
 */
export function layOutZone(
  lang: Locale,
  words: readonly string[],
  postingsOf: (stem: string) => readonly Posting[],
  language: Analyser = analyserFor(lang),
): Zone {
  const {stems, stemOf} = numberStems(words, language);
  const lists = stems.map(postingsOf);
  const offsets = new Uint32Array(stems.length + 1);
  lists.forEach((list, stem) => {
    offsets[stem + 1] = (offsets[stem] ?? 0) + list.length;
  });
  const flat = lists.flat();
  return {
    lang,
    words,
    stems,
    stemOf,
    offsets,
    pages: Uint32Array.from(flat, (posting) => posting.page),
    impacts: Uint8Array.from(flat, (posting) => posting.impact),
    sections: Uint8Array.from(flat, (posting) => posting.section),
  };
}

/** The postings of each stem of a zone: what `layOutZone` was given. */
export function readPostings(zone: Zone): Map<string, Posting[]> {
  return new Map(
    zone.stems.map((stem, number) => {
      const postings: Posting[] = [];
      for (let at = zone.offsets[number] ?? 0; at < (zone.offsets[number + 1] ?? 0); at += 1) {
        const page = zone.pages[at] ?? 0;
        postings.push({page, impact: zone.impacts[at] ?? 0, section: zone.sections[at] ?? 0});
      }
      return [stem, postings];
    }),
  );
}
