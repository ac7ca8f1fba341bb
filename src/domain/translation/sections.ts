import GithubSlugger from 'github-slugger';
import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {parseMarkdown} from '../content/markdown';
import {nodesOf} from '../content/nodes';
import {splitHeadingId} from '../content/outline';
import type {Page} from '../content/page';
import {type PageNotes, canonicalText, notesOf} from './canonicalText';
import {fingerprint} from './sha256';
import {collapse, foldTypography} from './typography';

/** Id of what stands before the first heading. The browser's own `#top` leads there. */
export const TOP = 'top';

/** A part of a text that is translated as one: a heading and what is under it, or a field of a record. */
export interface Section {
  /** The heading's id; `~words-of-the-heading` when it has none; `top`; of a record the field (`places.oslo.name`). */
  readonly id: string;
  /** What an address of the section ends with; null in a record. */
  readonly anchor: string | null;
  /** Words of the heading, of the page's title, or the field's name. */
  readonly heading: string;
  /** The text in canonical form, for people to read, one line for each block. */
  readonly lines: readonly string[];
  /** Of the text with its typography folded. */
  readonly fingerprint: string;
  /** Where its links and pictures lead, in order. */
  readonly links: readonly string[];
  /** True when there is nothing under the heading. */
  readonly empty: boolean;
  /** 1-based line of the file, when it is known. */
  readonly line?: number;
}

const known = new WeakMap<Page, readonly Section[]>();

/** Sections of a page, in order. A page is cut once; asking again costs nothing. */
export function sectionsOfPage(page: Page): readonly Section[] {
  const before = known.get(page);
  if (before) return before;
  const sections = cut(page);
  rememberSections(page, sections);
  return sections;
}

/** Keeps the sections that an earlier reading of the same text found. */
export function rememberSections(page: Page, sections: readonly Section[]): void {
  known.set(page, sections);
}

function cut(page: Page): Section[] {
  const tree = parseMarkdown(page.body.normalize('NFC'));
  const notes = notesOf(tree);
  const before = linesBefore(page, tree);
  const slugs = new GithubSlugger();
  const ids = new Set<string>();
  const unique = (id: string) => {
    let free = id;
    for (let count = 2; ids.has(free); count += 1) free = `${id}-${count}`;
    ids.add(free);
    return free;
  };
  return partsOf(tree.children).map(({head, content}) => {
    const nodes = head ? [head, ...content] : content;
    const read = canonicalText(nodes, notes, 'read');
    const compared = canonicalText(nodes, notes, 'compare');
    if (!head) {
      const words = wordsOfFrontMatter(page);
      return {
        id: unique(TOP),
        anchor: TOP,
        heading: page.frontMatter.title,
        lines: [...words, ...read.blocks],
        fingerprint: fingerprint([...words.map(foldTypography), ...compared.blocks].join('\n')),
        links: read.links,
        empty: read.blocks.length === 0,
        line: 1,
      };
    }
    const at = head.position?.start.line;
    const {text, id} = splitHeadingId(toString(head));
    const slug = slugs.slug(text);
    return {
      id: unique(id ?? `~${slug}`),
      anchor: id ?? slug,
      heading: collapse(text),
      lines: read.blocks,
      fingerprint: fingerprint(compared.blocks.join('\n')),
      links: read.links,
      empty: isEmpty(content, notes),
      line: before === undefined || at === undefined ? undefined : before + at,
    };
  });
}

interface Part {
  readonly head: (RootContent & {type: 'heading'}) | null;
  readonly content: RootContent[];
}

/** Only headings of the page itself begin a section; one inside a box or a quotation belongs to it. */
function partsOf(nodes: readonly RootContent[]): Part[] {
  const parts: Part[] = [{head: null, content: []}];
  for (const node of nodes) {
    if (node.type === 'heading') parts.push({head: node, content: []});
    else parts.at(-1)?.content.push(node);
  }
  return parts;
}

function isEmpty(content: readonly RootContent[], notes: PageNotes): boolean {
  return content.every((node) => canonicalText([node], notes, 'read').blocks.length === 0);
}

/** What the front matter holds in words. Topics, sources and the like are facts, equal in every language. */
function wordsOfFrontMatter({frontMatter}: Page): string[] {
  const label = 'sidebar_label' in frontMatter ? frontMatter.sidebar_label : undefined;
  return [
    `title: ${collapse(frontMatter.title)}`,
    `description: ${collapse(frontMatter.description)}`,
    ...(label === undefined ? [] : [`sidebar_label: ${collapse(label)}`]),
  ];
}

/** How many lines of the file stand before the body: the tree counts lines of the body, the outline those of the file. */
function linesBefore(page: Page, tree: Root): number | undefined {
  const first = nodesOf(tree).find(({type}) => type === 'heading')?.position?.start.line;
  const inFile = page.outline.headings[0]?.line;
  return first === undefined || inFile === undefined ? undefined : inFile - first;
}
