import * as z from 'zod';
import {id, pagePath} from './ids';
import {partialDate} from '../dates/partialDateSchema';
import {LOCALES} from '../locales/locales';
import {formerDocsPath, formerNewsPath} from './sitePath';
import {type YamlFault, parseStrictYaml} from './strictYaml';

/** A front matter longer than this is refused: nobody needs it, and a parser should not be fed with it. */
const MAX_LENGTH = 8192;

export interface SplitText {
  /** Values of the front matter; `{}` when the file has none. */
  readonly data: Record<string, unknown>;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly faults: readonly YamlFault[];
  /** 1-based line of the file that holds a key. */
  lineOf(path: readonly PropertyKey[]): number;
}

function faulty(message: string, text: string): SplitText {
  return {data: {}, body: text, bodyLine: 1, faults: [{line: 1, message}], lineOf: () => 1};
}

/**
 * Cuts a Markdown file into front matter and body. The fence must be exactly `---`: a language name after it
 * (`---js`) makes other parsers run code.
 */
export function splitFrontMatter(fileContent: string): SplitText {
  const text = fileContent.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  if (!text.startsWith('---')) return {data: {}, body: text, bodyLine: 1, faults: [], lineOf: () => 1};
  if (!/^---[ \t]*\n/.test(text)) return faulty('the first line must be exactly "---"', text);
  const opening = text.indexOf('\n') + 1;
  const closing = /^---[ \t]*$/m.exec(text.slice(opening));
  if (!closing) return faulty('the closing "---" is missing', text);
  const raw = text.slice(opening, opening + closing.index);
  if (raw.length > MAX_LENGTH) return faulty(`it is longer than ${MAX_LENGTH} characters`, text);
  const yaml = parseStrictYaml(raw);
  const faults = yaml.faults.map((fault) => ({...fault, line: fault.line + 1}));
  const data = yaml.data ?? {};
  const isMap = typeof data === 'object' && !Array.isArray(data);
  if (!isMap) faults.push({line: 2, message: 'it must be a list of "key: value" lines'});
  const body = text.slice(opening + closing.index + closing[0].length).replace(/^\n/, '');
  return {
    data: isMap ? (data as Record<string, unknown>) : {},
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
    faults,
    lineOf: (path) => yaml.lineOf(path) + 1,
  };
}

/** How sure a page's claims are: told by the project report, cited, or our own suggestion. */
export const PROVENANCES = ['reported', 'sourced', 'proposed'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** Longer titles are cut in tabs, results and menus. */
const title = z.string().trim().min(3).max(80);
const description = z.string().trim().min(20).max(200);

const shared = {
  title,
  description,
  /** Topic concepts that the page is about. */
  topics: z.array(id).min(1),
  provenance: z.enum(PROVENANCES),
  /** Keys of `data/references.yml`. */
  sources: z.array(id).min(1),
  /** Language in which the page was written first; Czech when left out. */
  source_locale: z.enum(LOCALES).optional(),
};

export const docsFrontMatterSchema = z.strictObject({
  id,
  ...shared,
  slug: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/, {error: 'is not a slug such as "/" or "/groups"'})
    .optional(),
  sidebar_label: z.string().min(1).max(40).optional(),
  sidebar_position: z.number().optional(),
  hide_table_of_contents: z.boolean().optional(),
  /** Addresses at which the page was before; readers who come to one are led here. */
  redirect_from: z.array(formerDocsPath).min(1).optional(),
});

/** Pages of the contributor guide state no facts of the field: they carry no topics and no sources. */
export const guideFrontMatterSchema = z.strictObject({
  id,
  title,
  description,
  sidebar_position: z.number().optional(),
  source_locale: z.enum(LOCALES).optional(),
});

export const blogFrontMatterSchema = z.strictObject({
  ...shared,
  slug: pagePath,
  date: partialDate,
  redirect_from: z.array(formerNewsPath).min(1).optional(),
});

/** Keys that say facts about the page, not words of it: equal in every language. */
export const SHARED_KEYS = [
  'id',
  'topics',
  'provenance',
  'sources',
  'source_locale',
  'slug',
  'sidebar_position',
  'hide_table_of_contents',
  'date',
  'redirect_from',
] as const;

export type DocsFrontMatter = z.infer<typeof docsFrontMatterSchema>;
export type BlogFrontMatter = z.infer<typeof blogFrontMatterSchema>;
export type FrontMatter = DocsFrontMatter | BlogFrontMatter;
