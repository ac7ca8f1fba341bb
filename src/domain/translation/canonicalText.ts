import type {FootnoteDefinition, Heading, List, Node, Root, RootContent, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {nodesOf} from '../content/nodes';
import {splitHeadingId} from '../content/outline';
import {collapse, foldTypography} from './typography';

/** A node of any kind, as the parser and its extensions make them. */
export type Tree = Root | RootContent;

/** What the whole page must be known for: reference links and footnotes are defined anywhere on it. */
export interface PageNotes {
  readonly definitions: ReadonlyMap<string, {url: string; title?: string | null}>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** Collects what links and footnotes refer to. */
export function notesOf(tree: Root): PageNotes {
  const definitions = new Map<string, {url: string; title?: string | null}>();
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const node of nodesOf(tree)) {
    // The first one counts (CommonMark 0.31, 4.7).
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
  }
  return {definitions, footnotes};
}

/** `read`: for people, typography kept. `compare`: for the fingerprint; what is not markup is escaped, so nothing is ambiguous. */
export type Purpose = 'read' | 'compare';

/** The addresses that links and pictures lead to, in order, are put aside: where a link leads is not a matter of words. */
export interface Written {
  readonly blocks: readonly string[];
  readonly links: readonly string[];
}

const MARKUP = /[\\*~`[\]|$:<>]/g;
const COMMENT = /<!--[\s\S]*?-->/g;

/**
 * Writes blocks of a page in one canonical way, from the tree: what a reader would notice is there (words, order, lists,
 * tables, directives, code, formulas, emphasis), how it was typed is not (line ends, marker styles, comments,
 * reference or inline links, footnote numbers).
 */
export function canonicalText(nodes: readonly Tree[], notes: PageNotes, purpose: Purpose): Written {
  const links: string[] = [];
  const writer = new Writer(notes, purpose, links);
  return {blocks: writer.blocks(nodes), links};
}

class Writer {
  /** Footnotes written already: each once, for they may refer to each other, and to themselves. */
  private readonly told = new Set<string>();

  constructor(
    private readonly notes: PageNotes,
    private readonly purpose: Purpose,
    private readonly links: string[],
  ) {}

  blocks(nodes: readonly Tree[]): string[] {
    return nodes.flatMap((node) => this.block(node)).filter((line) => line !== '');
  }

  private block(node: Tree): string[] {
    switch (node.type) {
      case 'heading':
        return [`${'#'.repeat(node.depth)} ${this.heading(node)}`];
      case 'paragraph':
        return [this.line(node.children)];
      case 'blockquote':
        return this.blocks(node.children).map((line) => `> ${line}`);
      case 'list':
        return this.list(node);
      case 'table':
        return this.table(node);
      case 'code':
        return [`\`\`\`${[node.lang, node.meta].filter(Boolean).join(' ')}`, ...node.value.split('\n'), '```'];
      case 'math':
        return ['$$', ...node.value.split('\n').map(collapse), '$$'];
      case 'thematicBreak':
        return ['---'];
      case 'containerDirective': {
        const [first, ...rest] = node.children;
        const label = first?.data !== undefined && 'directiveLabel' in first.data ? first : undefined;
        const head = `:::${node.name}${label && 'children' in label ? `[${this.line(label.children)}]` : ''}`;
        return [head + attributes(node.attributes), ...this.blocks(label ? rest : node.children), ':::'];
      }
      case 'leafDirective': {
        const label = node.children.length > 0 ? `[${this.line(node.children)}]` : '';
        return [`::${node.name}${label}${attributes(node.attributes)}`];
      }
      case 'definition':
      case 'footnoteDefinition':
        return [];
      case 'html':
        return [collapse(node.value.replace(COMMENT, ''))];
      default:
        return [this.line([node])];
    }
  }

  /** A heading's words without the id that may end them. */
  private heading(node: Heading): string {
    const words = this.line(node.children);
    return splitHeadingId(toString(node)).id === undefined ? words : words.replace(/\s*\{#[^{}]*\}$/, '');
  }

  private list(node: List): string[] {
    const bullet = this.purpose === 'read' ? '-' : '•';
    return node.children.flatMap((item, index) => {
      const marker = node.ordered ? `${(node.start ?? 1) + index}.` : bullet;
      const task = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
      const [first = '', ...rest] = this.blocks(item.children);
      return [`${marker} ${task}${first}`.trimEnd(), ...rest.map((line) => `  ${line}`)];
    });
  }

  private table(node: Table): string[] {
    return node.children.map((row) => `| ${row.children.map((cell) => this.line(cell.children)).join(' | ')} |`);
  }

  /** Words in a row: a line break, typed or hard, is a space. */
  private line(nodes: readonly Tree[]): string {
    return collapse(nodes.map((node) => this.inline(node)).join(''));
  }

  private inline(node: Tree): string {
    switch (node.type) {
      case 'text':
        return this.words(node.value);
      case 'emphasis':
        return `*${this.line(node.children)}*`;
      case 'strong':
        return `**${this.line(node.children)}**`;
      case 'delete':
        return `~~${this.line(node.children)}~~`;
      case 'inlineCode':
        return `\`${collapse(node.value)}\``;
      case 'inlineMath':
        return `$${collapse(node.value)}$`;
      case 'break':
        return ' ';
      case 'html':
        return node.value.replace(COMMENT, '');
      case 'link':
        return this.link(node.children, node.url, node.title);
      case 'linkReference': {
        const target = this.notes.definitions.get(node.identifier);
        return this.link(node.children, target?.url ?? '', target?.title);
      }
      case 'image':
        return this.picture(node.alt, node.url, node.title);
      case 'imageReference': {
        const target = this.notes.definitions.get(node.identifier);
        return this.picture(node.alt, target?.url ?? '', target?.title);
      }
      case 'footnoteReference':
        return this.footnote(node.identifier);
      case 'textDirective': {
        const written = attributes(node.attributes);
        // "10:30" is words: the parser cannot know.
        if (node.children.length === 0 && written === '') return this.words(`:${node.name}`);
        return `:${node.name}[${this.line(node.children)}]${written}`;
      }
      default:
        return 'children' in node ? this.blocks(node.children as Tree[]).join(' ') : this.words(valueOf(node));
    }
  }

  private words(text: string): string {
    return this.purpose === 'read' ? text : foldTypography(text).replace(MARKUP, '\\$&');
  }

  private link(children: readonly Tree[], url: string, title: string | null | undefined): string {
    this.links.push(url);
    return bareAddress(children, url) ?? `[${this.line(children)}${this.title(title)}]`;
  }

  private picture(alt: string | null | undefined, url: string, title: string | null | undefined): string {
    this.links.push(url);
    return `![${collapse(this.words(alt ?? ''))}${this.title(title)}]`;
  }

  private title(title: string | null | undefined): string {
    return title ? ` "${collapse(this.words(title))}"` : '';
  }

  /** The note stands where it is referred to: its number and its place in the file are typing. */
  private footnote(identifier: string): string {
    const definition = this.notes.footnotes.get(identifier);
    if (!definition || this.told.has(identifier)) return '[^]';
    this.told.add(identifier);
    return `[^ ${this.blocks(definition.children).join(' ')}]`;
  }
}

/** An address that stands in the text as it is: its host is what a reader sees as a name, the rest may move. */
function bareAddress(children: readonly Tree[], url: string): string | null {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return null;
  if (![only.value, `http://${only.value}`, `mailto:${only.value}`].includes(url)) return null;
  return `<${/^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url}>`;
}

function attributes(values: Readonly<Record<string, string | null | undefined>> | null | undefined): string {
  const written = Object.entries(values ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => (key === 'id' ? `#${value ?? ''}` : `${key}="${value ?? ''}"`));
  return written.length > 0 ? `{${written.join(' ')}}` : '';
}

function valueOf(node: Node): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
