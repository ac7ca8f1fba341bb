import type {Locale} from '../locales/locales';

/** Kinds that a reader can filter by. Their order is part of the index format: append only. */
export const DOCUMENT_KINDS = ['method', 'visit', 'partner', 'helpline', 'news', 'term', 'about'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** One section of one page, as a reader sees it: what the index and Algolia's records are made of. */
export type SearchDocument = {
  /** Unique in an index. */
  id: string;
  /** Documents with the same value are shown as one result; page fields are taken from the first of them. */
  page: string;
  /** Site-absolute address of the section; what comes before `#` must be equal in all sections of a page. */
  url: string;
  /** Title of the page. */
  title: string;
  /** Heading of the section; '' for the text before the first heading. */
  heading: string;
  /** Plain text of the section without its heading. */
  text: string;
  kind: DocumentKind;
  /** Concept ids that the page is tagged with. */
  topics: readonly string[];
  /** Name of the edition (`2016`); '' for pages outside the editions. */
  edition: string;
  /** Locale of the site that shows the page. */
  locale: Locale;
  /** Language in which the page is written: differs from `locale` where a translation is missing. */
  lang: Locale;
};
