import type {PhrasingContent} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import type {Block, Inline} from '../model';
import {sourceId} from '../ids';
import {readFormula} from './formula';
import type {Reading} from './reading';
import {textPieces} from './text';

/** Reads footnotes, which hold blocks; handed in, because blocks hold lines of text in their turn. */
export type ReadBlocks = (nodes: readonly unknown[], reading: Reading) => Block[];

const isCitation = (node: PhrasingContent | undefined): node is TextDirective =>
  node?.type === 'textDirective' && node.name === 'cite';

/** The words of a line of text. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading, readBlocks: ReadBlocks): Inline[] {
  const inlines: Inline[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (!node) continue;
    if (!isCitation(node)) {
      inlines.push(...readInline(node, reading, readBlocks));
      continue;
    }
    const keys = [toString(node)];
    for (let next = nextCitation(nodes, index); next !== null; next = nextCitation(nodes, index)) {
      keys.push(toString(nodes[next]));
      index = next;
    }
    trimEnd(inlines);
    inlines.push(...citation(keys, reading));
  }
  return inlines;
}

/** Place of the citation that follows the one at `index`, with nothing but spaces and commas between. */
function nextCitation(nodes: readonly PhrasingContent[], index: number): number | null {
  const next = nodes[index + 1];
  if (isCitation(next)) return index + 1;
  const between = next?.type === 'text' && /^[\s,;]*$/.test(next.value);
  return between && isCitation(nodes[index + 2]) ? index + 2 : null;
}

function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last?.kind === 'text') inlines.splice(-1, 1, {...last, text: last.text.trimEnd()});
}

/** "(Persefona 2016; FMSO 2015)", each name leading to its entry; unknown keys are left out. */
export function citation(keys: readonly string[], {cited}: Pick<Reading, 'cited'>): Inline[] {
  const known = [...new Set(keys)].flatMap((key) => {
    const label = cited.label(key);
    return label === undefined ? [] : [{key, label}];
  });
  if (known.length === 0) return [];
  const names = known.flatMap(({key, label}, index): Inline[] => [
    ...(index > 0 ? [{kind: 'text', text: '; '} as const] : []),
    {kind: 'link', target: {kind: 'inside', id: sourceId(key)}, children: [{kind: 'text', text: label}]},
  ]);
  return [{kind: 'text', text: ' ('}, ...names, {kind: 'text', text: ')'}];
}

function readInline(node: PhrasingContent, reading: Reading, readBlocks: ReadBlocks): Inline[] {
  const inside = (children: readonly PhrasingContent[]) => readInlines(children, reading, readBlocks);
  const linked = (url: string | undefined, children: readonly PhrasingContent[]): Inline[] => {
    const target = url === undefined ? null : reading.targetOf(url);
    return target ? [{kind: 'link', target, children: inside(children)}] : inside(children);
  };
  switch (node.type) {
    case 'text':
      return textPieces(node.value, reading.page.locale, reading.inTemplate ?? false);
    case 'strong':
      return [{kind: 'strong', children: inside(node.children)}];
    case 'emphasis':
      return [{kind: 'emphasis', children: inside(node.children)}];
    case 'delete':
      return [{kind: 'deleted', children: inside(node.children)}];
    case 'inlineCode':
      return [{kind: 'code', text: node.value}];
    case 'break':
      return [{kind: 'break'}];
    case 'inlineMath':
      return [readFormula(node.value, false, node, reading)];
    case 'link':
      return linked(node.url, node.children);
    case 'linkReference':
      return linked(reading.definitions.get(node.identifier)?.url, node.children);
    case 'image':
    case 'imageReference':
      return [{kind: 'text', text: node.alt ?? ''}];
    case 'footnoteReference': {
      const note = reading.notes.get(node.identifier);
      const id = reading.idOf(`note-${node.identifier}`);
      return note ? [{kind: 'note', id, children: readBlocks(note.children, reading)}] : [];
    }
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{kind: 'break'}] : [];
    case 'textDirective':
      // ":30" of "10:30" is no directive but text.
      if (node.children.length === 0) return [{kind: 'text', text: `:${node.name}`}];
      return node.name === 'term' ? term(node, inside(node.children), reading) : inside(node.children);
    default:
      return [];
  }
}

function term({attributes}: TextDirective, children: Inline[], reading: Reading): Inline[] {
  const target = reading.targetOfTerm(attributes?.id ?? '');
  return target ? [{kind: 'link', target, children}] : children;
}
