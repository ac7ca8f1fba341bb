import type {Localised} from '../locales/locales';

/** A part of a text that no person would write: a parser would need minutes for it, or run out of memory. */
export interface Involved {
  /** 1-based line of the text. */
  readonly line: number;
  readonly reason: Localised;
}

const REASONS = {
  signs: {
    cs: 'příliš mnoho značek Markdownu v jednom odstavci',
    en: 'too many signs of Markdown in one paragraph',
    nb: 'for mange Markdown-tegn i ett avsnitt',
  },
  whole: {
    cs: 'příliš mnoho značek Markdownu v jednom souboru',
    en: 'too many signs of Markdown in one file',
    nb: 'for mange Markdown-tegn i én fil',
  },
  nested: {
    cs: 'citace, seznamy nebo rámečky příliš hluboko v sobě',
    en: 'quotes, lists or boxes nested too deeply',
    nb: 'sitater, lister eller bokser for dypt inni hverandre',
  },
  boxes: {cs: 'příliš mnoho rámečků', en: 'too many boxes', nb: 'for mange bokser'},
} satisfies Record<string, Localised>;

/** The most that a text may have; a long page of ours has a tenth of each. */
const MOST = {signs: 300, whole: 6000, backticks: 20, markers: 12, boxes: 100, depth: 40};

/** Signs whose pairing costs a parser the square of their number. */
const SIGNS = /[*_~[\]]|`+|<|\$+/g;
/** What begins a paragraph of its own, so that the signs before it do not count. */
const NEW_BLOCK = /^\s*(?:$|[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|>|\||\[[^\]]*\]:)/;
/** Marks of quotes and lists at the beginning of a line. */
const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const MARKER = />|[-*+]|\d+[.)]/g;
const BOX = /^[ \t>]*:{3,}/;

/** The first part of a text that would take a parser too long, found in one pass; null for every text that people write. */
export function involvedPart(text: string): Involved | null {
  let [inBlock, inAll, boxes] = [0, 0, 0];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (NEW_BLOCK.test(line)) inBlock = 0;
    const signs = line.match(SIGNS) ?? [];
    inBlock += signs.length;
    inAll += signs.length;
    if (BOX.test(line)) boxes += 1;
    const markers = MARKERS.exec(line)?.[0].match(MARKER) ?? [];
    const reason =
      markers.length > MOST.markers
        ? REASONS.nested
        : boxes > MOST.boxes
          ? REASONS.boxes
          : inBlock > MOST.signs || signs.some((sign) => sign.length > MOST.backticks)
            ? REASONS.signs
            : inAll > MOST.whole
              ? REASONS.whole
              : null;
    if (reason) return {line: index + 1, reason};
  }
  return null;
}

/** A node of a tree of Markdown or HTML. */
interface TreeNode {
  readonly type: string;
  readonly children?: readonly unknown[];
  readonly position?: {readonly start: {readonly line: number}} | undefined;
}

/**
 * The first place of a tree that is nested so deeply that programs which walk it by calling themselves would break off;
 * the bundler's own, written in another language, would end without a word. Walked with a list, so that it does not itself.
 */
export function tooDeep(tree: TreeNode): Involved | null {
  const open: {node: TreeNode; depth: number}[] = [{node: tree, depth: 0}];
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, depth} = next;
    if (depth > MOST.depth) return {line: node.position?.start.line ?? 1, reason: REASONS.nested};
    for (const child of node.children ?? []) open.push({node: child as TreeNode, depth: depth + 1});
  }
  return null;
}
