import type {Locale} from '../locales/locales';
import type {DocumentKind} from './document';

/** A heading under which a page can be entered; both '' for the text before the first heading. */
export type SectionEntry = {anchor: string; heading: string};

/** What a result shows of a page without loading anything more. */
export type PageEntry = {
  /** Site-absolute address without anchor. */
  url: string;
  title: string;
  kind: DocumentKind;
  lang: Locale;
  edition: string;
  topics: readonly string[];
  sections: readonly SectionEntry[];
};

/**
 * Words and postings of the pages in one language. Stems are numbered by their first word in the sorted dictionary,
 * so that the numbers need not be stored. Postings of stem `s` are at `offsets[s]` to `offsets[s + 1]`, by rising page.
 */
export type Zone = {
  lang: Locale;
  /** Folded words, strictly ascending in UTF-16 order. */
  words: readonly string[];
  /** Stems by number. */
  stems: readonly string[];
  /** Number of the stem of each word. */
  stemOf: Uint32Array;
  offsets: Uint32Array;
  /** Page number of each posting. */
  pages: Uint32Array;
  /** Quantised weight of the stem in the page, 1 to IMPACT_LEVELS, plus IN_TITLE when the title has it. */
  impacts: Uint8Array;
  /** One more than the ordinal of the page's section that has most of the stem; 0 where the index does not tell. */
  sections: Uint8Array;
};

/** The index of one locale and edition. */
export type SearchIndex = {
  locale: Locale;
  pages: readonly PageEntry[];
  zones: readonly Zone[];
};

/** Ordinals of sections end here, since the format has one byte for them: what follows counts as this section. */
export const MAX_SECTION = 254;
