import type {SearchDocument} from '../../../src/domain/search/document';
import type {Locale} from '../../../src/domain/locales/locales';
import type {ThesaurusConcept} from '../../../src/domain/search/thesaurus';

/** What is compared: an engine with an index of one collection in one language. */
export type BuiltEngine = {
  /** Page ids, best first. */
  search(query: string): string[] | Promise<string[]>;
  /** What a reader loads before the first result. */
  rawBytes: number;
  gzipBytes: number;
  /** More figures to print, by name. */
  notes?: Record<string, string>;
};

export type Engine = {
  name: string;
  /** Null when its package is not installed in the bench's folder. */
  build(documents: SearchDocument[], locale: Locale, concepts: ThesaurusConcept[]): Promise<BuiltEngine | null>;
};
