import type {Locale} from '../locales/locales';
import type {DocumentKind} from './document';
import type {FacetCounts, SearchFilters} from './facets';
import type {Mark} from './marks';
import type {Snippet} from './snippet';

/** A page that answers, with the section to land in. Plain data: it can be posted from a worker. */
export type SearchResult = {
  /** Site-absolute address, with the section's anchor. */
  url: string;
  title: string;
  titleMarks: Mark[];
  /** Null when the page as a whole answers. */
  section: {heading: string; marks: Mark[]} | null;
  /** Null until the texts are there, or when the section has none. */
  snippet: Snippet | null;
  kind: DocumentKind;
  lang: Locale;
  edition: string;
  topics: readonly string[];
  score: number;
};

/** A concept that the query names. */
export type ConceptHit = {
  id: string;
  /** Preferred label and definition in the site's language. */
  label: string;
  definition: string;
  /** Whether it has a page at `/topics/<id>`. */
  topic: boolean;
  /** The label that was typed, and its language. */
  matched: {label: string; locale: Locale};
};

export type SearchAnswer = {
  results: SearchResult[];
  /** Number of pages that answer, with the filters applied. */
  total: number;
  concepts: ConceptHit[];
  facets: FacetCounts;
  /** The query was longer than what is read of it. */
  shortened: boolean;
};

export type SearchOptions = SearchFilters & {
  /** Most results to give; 8 unless told. */
  limit?: number;
};
