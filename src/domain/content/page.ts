import type {Locale} from '../locales/locales';
import type {FrontMatter} from './frontMatter';

/** Which part of the tree a page belongs to. */
export type Collection = 'docs' | 'blog';

/** The edition in preparation (`docs/`); editions that are out carry their own name. */
export const NEXT_EDITION = 'next';

/** The contributor guide: kept as an edition of its own that is never released and stands outside `/docs`. */
export const GUIDE_EDITION = 'guide';

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** The id in `{#…}`, or undefined when the heading has none. */
  readonly id: string | undefined;
  readonly line: number;
}

export interface LinkUse {
  readonly url: string;
  readonly image: boolean;
  readonly line: number;
}

export interface DirectiveUse {
  readonly name: string;
  readonly form: 'text' | 'leaf' | 'container';
  readonly attributes: Readonly<Record<string, string>>;
  readonly label: string;
  readonly line: number;
}

export interface HtmlUse {
  readonly value: string;
  readonly line: number;
}

/** What a page's text holds, with 1-based lines of the file. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly links: readonly LinkUse[];
  readonly directives: readonly DirectiveUse[];
  readonly html: readonly HtmlUse[];
}

/** Where a page stands: which collection, edition and language, and its path there without `.md`. */
export interface PagePlace {
  readonly collection: Collection;
  /** `next`, `2016` …; news has none. */
  readonly edition: string | null;
  readonly locale: Locale;
  /** `groups/self-help-group`, the same in all languages. */
  readonly path: string;
  /** Path of the file from the root of the repository. */
  readonly file: string;
}

/** A Markdown page in one language, read and validated. */
export interface Page extends PagePlace {
  readonly frontMatter: FrontMatter;
  /** Line of a front matter key, for problems. */
  readonly lines: Readonly<Record<string, number>>;
  readonly body: string;
  readonly outline: Outline;
}

/** Key under which the language versions of one page find each other. */
export function pageKey(page: Pick<PagePlace, 'collection' | 'edition' | 'path'>): string {
  return `${page.collection}:${page.edition ?? ''}:${page.path}`;
}
