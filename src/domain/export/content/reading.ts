import type {Definition, FootnoteDefinition, Node} from 'mdast';
import type {Page} from '../../content/page';
import type {Locale} from '../../locales/locales';
import type {SiteModel} from '../../model/siteModel';
import type {Target} from '../model';
import type {ExportWords} from '../words';
import type {Cited} from './cited';

/** Something that a document could not say as the page does; the document is sound and says it in another way. */
export interface ExportProblem {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** What the readers of a page's text need. */
export interface Reading {
  readonly model: SiteModel;
  readonly page: Page;
  /** Language of the document's own words; the page may be in another one. */
  readonly locale: Locale;
  readonly words: ExportWords;
  /** Day of the build, `YYYY-MM-DD`: numbers are as fresh as on that day. */
  readonly day: string;
  readonly cited: Cited;
  /** Where a link of the page leads in this document; null when it leads nowhere. */
  readonly targetOf: (url: string) => Target | null;
  /** Where a term leads: its entry in the document's glossary or on the site. */
  readonly targetOfTerm: (concept: string) => Target | null;
  /** Id in this document of an id of the page. */
  readonly idOf: (id: string) => string;
  /** Address of `/help` in the reader's language. */
  readonly helpAddress: string;
  readonly pageAddress: string;
  /** How much deeper the page's headings stand in this document. */
  readonly deeper: number;
  readonly lineOf: (node: Node) => number;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  readonly report: (problem: ExportProblem) => void;
  /** Inside a template, where `…………` is a place to write on. */
  readonly inTemplate?: boolean;
}

/** Notes a problem at a place of the page. */
export function reportAt(reading: Reading, node: Node, what: string, mend: string): void {
  reading.report({file: reading.page.file, line: reading.lineOf(node), what, mend});
}
