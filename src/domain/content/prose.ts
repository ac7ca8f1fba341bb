import type {Nodes, Parents} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {parseMarkdown} from './markdown';
import {nodesOf} from './nodes';
import {splitHeadingId} from './outline';

/**
 * Whose words a piece of text is: the page's own; the words of a term (`:term[…]`); the label of a link to another
 * site, which usually is a title; a quotation in a block of its own; code or a formula.
 */
export type PieceRole = 'own' | 'term' | 'title' | 'quote' | 'code';

export interface Piece {
  readonly text: string;
  readonly role: PieceRole;
  /** 1-based line of the file on which the piece begins. */
  readonly line: number;
}

/** A paragraph, heading or cell: text that reads as one. */
export interface Block {
  /** Id of the heading above; `~2` where the second heading has none; '' before the first one. */
  readonly section: string;
  readonly pieces: readonly Piece[];
}

interface Shown {
  readonly text: string;
  readonly url: string;
  readonly line: number;
}

/** What a page's body says in words. */
export interface Prose {
  readonly blocks: readonly Block[];
  /** Links with their labels. */
  readonly links: readonly Shown[];
  /** Pictures with their alternative texts. */
  readonly images: readonly Shown[];
  readonly formulas: readonly {readonly value: string; readonly line: number}[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Reads the words of a page's body.
 * @param bodyLine 1-based line of the file on which the body begins
 */
export function proseOf(body: string, bodyLine: number): Prose {
  const tree = parseMarkdown(body);
  const urls = new Map<string, string>();
  for (const node of nodesOf(tree)) if (node.type === 'definition') urls.set(node.identifier, node.url);
  const reader = new Reader(bodyLine, urls);
  reader.blocksOf(tree, 'own', true);
  return reader;
}

class Reader implements Prose {
  readonly blocks: Block[] = [];
  readonly links: Shown[] = [];
  readonly images: Shown[] = [];
  readonly formulas: {value: string; line: number}[] = [];
  private section = '';
  private headings = 0;

  constructor(
    private readonly bodyLine: number,
    private readonly urls: ReadonlyMap<string, string>,
  ) {}

  blocksOf(node: Nodes, role: PieceRole, top: boolean): void {
    if (BLOCKS.has(node.type)) {
      if (node.type === 'heading' && top) {
        this.headings += 1;
        this.section = splitHeadingId(toString(node)).id ?? `~${this.headings}`;
      }
      const pieces: Piece[] = [];
      for (const child of (node as Parents).children) this.piecesOf(child, role, pieces);
      this.blocks.push({section: this.section, pieces});
    } else if (node.type === 'math') this.formulas.push({value: node.value, line: this.lineOf(node)});
    else if ('children' in node) {
      const within = node.type === 'blockquote' ? 'quote' : role;
      for (const child of node.children) this.blocksOf(child, within, top && node.type === 'root');
    }
  }

  private piecesOf(node: Nodes, role: PieceRole, pieces: Piece[]): void {
    const line = this.lineOf(node);
    const add = (text: string, as: PieceRole = role) => pieces.push({text, role: as, line});
    const within = (as: PieceRole) => {
      if ('children' in node) for (const child of node.children) this.piecesOf(child, as, pieces);
    };
    switch (node.type) {
      case 'text':
        add(node.value.replace(/\s*\{#[\w-]+\}\s*$/, ''));
        break;
      case 'inlineCode':
        add(node.value, 'code');
        break;
      case 'inlineMath':
        this.formulas.push({value: node.value, line});
        add(node.value, 'code');
        break;
      case 'break':
        add('\n');
        break;
      case 'image':
      case 'imageReference':
        this.images.push({text: node.alt ?? '', url: this.urlOf(node), line});
        add(` ${node.alt ?? ''} `);
        break;
      case 'link':
      case 'linkReference': {
        const url = this.urlOf(node);
        this.links.push({text: toString(node), url, line});
        within(role === 'own' && /^https:/i.test(url) ? 'title' : role);
        break;
      }
      case 'textDirective':
        if (node.name === 'cite') add(' ', 'code');
        // ":30" of "10:30" is no directive but text.
        else if (node.children.length === 0) add(`:${node.name}`);
        else within(role === 'own' && node.name === 'term' ? 'term' : role);
        break;
      default:
        within(role);
    }
  }

  private urlOf(node: {url?: string; identifier?: string}): string {
    return node.url ?? this.urls.get(node.identifier ?? '') ?? '';
  }

  private lineOf(node: Nodes): number {
    return (node.position?.start.line ?? 1) + this.bodyLine - 1;
  }
}
