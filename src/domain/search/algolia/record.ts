import * as z from 'zod';
import {LOCALES, type Locale} from '../../locales/locales';
import {DOCUMENT_KINDS, type DocumentKind} from '../document';

/** Stands in the facet `edition` of pages outside the editions: whether Algolia keeps an empty value is not said. */
export const ALL_EDITIONS = 'all';

/** A section of a page, or a part of a long one, as Algolia stores it. Records of one page are one result. */
export type AlgoliaRecord = {
  objectID: string;
  page: string;
  url: string;
  title: string;
  heading: string;
  text: string;
  kind: DocumentKind;
  lang: Locale;
  locale: Locale;
  edition: string;
  /** Facet: topics of the page and those under which they stand. */
  topic: string[];
  /** Topics that the page is tagged with. */
  topics: readonly string[];
  /** Place among the records of the page; of equal ones the first is shown. */
  position: number;
  /** Our stems, folded, without stop words; `topics` and `broader` are labels of concepts in all languages. */
  stems: {title: string; heading: string; text: string; topics: string; broader: string};
  /** Folded words that are not their own stem, each once: for words of which only the beginning is typed. */
  words: string;
  /** Stems of the parts of compounds (selvhjelpsgruppe: selvhjelp, grupp), each once. */
  parts: string;
};

/** What is read of a record in an answer. It comes from another company's server, so nothing is taken for granted. */
export const hitSchema = z.object({
  // Never another site's, and never a script's.
  url: z.string().regex(/^\/(?![/\\])/),
  title: z.string(),
  heading: z.string(),
  text: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  lang: z.enum(LOCALES),
  edition: z.string(),
  topics: z.array(z.string()),
});

export type AlgoliaHit = z.infer<typeof hitSchema>;

/** Attributes that come with an answer. */
export const SHOWN_ATTRIBUTES = Object.keys(hitSchema.shape);
