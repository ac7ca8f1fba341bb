import type {Locale} from '../locales/locales';
import type {MathNode} from './formula/mathNode';

/*
 * A document as plain data: what a page, a handbook, a template or a wall sheet says, in the reader's words, before it becomes
 * PDF, DOCX or EPUB. The writers only set it: they know no records and no addresses of the site.
 */

/** Where a link leads. */
export type Target =
  /** An id inside the same document (`Heading.id`, `Template.id`, an entry of the glossary or of the sources). */
  | {readonly kind: 'inside'; readonly id: string}
  /** An absolute address: https or tel. */
  | {readonly kind: 'outside'; readonly url: string};

export type Inline =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly children: readonly Inline[]}
  | {readonly kind: 'code'; readonly text: string}
  | {readonly kind: 'link'; readonly target: Target; readonly children: readonly Inline[]}
  | {readonly kind: 'formula'; readonly tex: string; readonly math: MathNode}
  /** A place to write on: `…………` in a text. */
  | {readonly kind: 'blank'}
  /** Text in another language than the document. */
  | {readonly kind: 'foreign'; readonly lang: string; readonly children: readonly Inline[]}
  | {readonly kind: 'note'; readonly id: string; readonly children: readonly Block[]}
  | {readonly kind: 'break'};

/** `ticked`: a box to tick; null where there is none. */
export interface Item {
  readonly ticked: boolean | null;
  readonly blocks: readonly Block[];
}

export type Align = 'left' | 'center' | 'right' | null;
export type Cell = readonly Inline[];

export interface Table {
  readonly kind: 'table';
  /** All empty where the table has no heads. */
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly align: readonly Align[];
  /** Line of the source, to name it where it does not fit. */
  readonly caption: string | null;
}

export type BoxRole = 'note' | 'tip' | 'info' | 'warning' | 'danger' | 'proposed' | 'helpline' | 'record';

export interface Box {
  readonly kind: 'box';
  readonly role: BoxRole;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A picture: its SVG text, or the bytes of a file. */
export interface Picture {
  readonly kind: 'picture';
  readonly alternative: string;
  readonly caption: readonly Inline[];
  readonly image:
    | {readonly type: 'svg'; readonly text: string; readonly width: number; readonly height: number}
    /** A file of `static/`, as it is addressed; the build brings its bytes. */
    | {readonly type: 'file'; readonly path: string};
}

export interface Template {
  readonly kind: 'template';
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is a chapter or, in a document of one page, its first sections. */
  readonly level: number;
  readonly id: string | null;
  readonly children: readonly Inline[];
  /** Begins on a new sheet. */
  readonly fresh?: boolean;
  /** False where it is too deep for the list of contents. */
  readonly listed?: boolean;
  /** Set where the text that follows is in another language than the document. */
  readonly lang?: string;
}

export type Block =
  | Heading
  | {readonly kind: 'paragraph'; readonly id?: string; readonly children: readonly Inline[]}
  /** Smaller than the text: where a page comes from, how old a number is. */
  | {readonly kind: 'small'; readonly children: readonly Inline[]}
  /** A number to ring, to be seen from afar. */
  | {readonly kind: 'number'; readonly children: readonly Inline[]}
  | {readonly kind: 'list'; readonly start: number | null; readonly items: readonly Item[]}
  | Table
  | Picture
  | {readonly kind: 'formula'; readonly tex: string; readonly math: MathNode}
  | Box
  | Template
  | {readonly kind: 'quote'; readonly blocks: readonly Block[]}
  | {readonly kind: 'code'; readonly text: string}
  | {readonly kind: 'rule'};

/** A line of what a sheet says about itself: "Edition: 2016, released …". */
export interface Fact {
  readonly label: string;
  readonly value: readonly Inline[];
}

export interface ExportDocument {
  readonly kind: 'page' | 'template' | 'sheet' | 'handbook';
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  /** BCP 47. */
  readonly lang: string;
  /** `YYYY-MM-DD`, for the file's own fields: the day of the edition or of the news, never the clock of a machine. */
  readonly date: string;
  /** Name of the site; the author in the file's own fields. */
  readonly site: string;
  /** Stands at the foot of every sheet: edition and its day. */
  readonly footer: string;
  readonly address: string;
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
}
