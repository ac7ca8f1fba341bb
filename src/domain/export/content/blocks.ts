import type {BlockContent, List, Node, PhrasingContent, RootContent, Table as MdTable} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {splitHeadingId} from '../../content/outline';
import type {Block, BoxRole, Cell, Inline, Table} from '../model';
import {readFigure} from './figure';
import {readFormula} from './formula';
import {type ReadBlocks, readInlines} from './inlines';
import {type Reading, reportAt} from './reading';
import {readRecord} from './records';

/** Reads parts of a page's text into blocks of a document. */
export const readBlocks: ReadBlocks = (nodes, reading) =>
  (nodes as readonly RootContent[]).flatMap((node) => readBlock(node, reading));

const lineOfText = (children: readonly PhrasingContent[], reading: Reading): Inline[] =>
  readInlines(children, reading, readBlocks);

function readBlock(node: RootContent, reading: Reading): Block[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, reading)];
    case 'paragraph':
      return paragraph(node.children, reading);
    case 'list':
      return [list(node, reading)];
    case 'table':
      return [table(node, reading)];
    case 'blockquote':
      return [{kind: 'quote', blocks: readBlocks(node.children, reading)}];
    case 'code':
      return [{kind: 'code', text: node.value}];
    case 'math':
      return [readFormula(node.value, true, node, reading)];
    case 'thematicBreak':
      return [{kind: 'rule'}];
    case 'leafDirective':
      if (node.name === 'figure') return readFigure(node.attributes?.id ?? '', reading);
      return readRecord(node.name, node.attributes ?? {}, reading);
    case 'containerDirective':
      return container(node, reading);
    default:
      // Definitions, comments and HTML of its own line say nothing by themselves.
      return [];
  }
}

function heading(node: Extract<RootContent, {type: 'heading'}>, reading: Reading): Block {
  const {id} = splitHeadingId(toString(node));
  const children = withoutId(node.children);
  // A page's own title is 1; its sections, which begin with 2 in Markdown, follow it.
  const level = Math.max(1, node.depth - 1) + reading.deeper;
  return {
    kind: 'heading',
    level,
    id: id === undefined ? null : reading.idOf(id),
    children: lineOfText(children, reading),
    listed: reading.deeper === 0,
  };
}

/** The id `{#…}` at the end of a heading is no word of it. */
function withoutId(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return [...children];
  return [...children.slice(0, -1), {...last, value: last.value.replace(/\s*\{#[\w-]+\}\s*$/, '')}];
}

/** Pictures in a paragraph stand on lines of their own. */
function paragraph(children: readonly PhrasingContent[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  let words: PhrasingContent[] = [];
  const flush = () => {
    const inlines = lineOfText(words, reading);
    const empty = inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === '');
    if (!empty) blocks.push({kind: 'paragraph', children: inlines});
    words = [];
  };
  for (const child of children) {
    if (child.type !== 'image' && child.type !== 'imageReference') {
      words.push(child);
      continue;
    }
    flush();
    const url = child.type === 'image' ? child.url : (reading.definitions.get(child.identifier)?.url ?? '');
    blocks.push(...picture(url, child.alt ?? '', child, reading));
  }
  flush();
  return blocks;
}

function picture(url: string, alternative: string, node: Node, reading: Reading): Block[] {
  if (!reading.model.staticFiles.includes(url)) {
    reportAt(reading, node, `the picture "${url}" is not in static/`, 'Add the file or take the picture out.');
    return alternative === '' ? [] : [{kind: 'paragraph', children: [{kind: 'text', text: `[${alternative}]`}]}];
  }
  return [{kind: 'picture', alternative, caption: [], image: {type: 'file', path: url}}];
}

function list(node: List, reading: Reading): Block {
  return {
    kind: 'list',
    start: node.ordered ? (node.start ?? 1) : null,
    items: node.children.map((item) => ({ticked: item.checked ?? null, blocks: readBlocks(item.children, reading)})),
  };
}

function table(node: MdTable, reading: Reading): Table {
  const [first, ...others] = node.children;
  const width = first?.children.length ?? 0;
  const cellsOf = (row: MdTable['children'][number] | undefined): Cell[] =>
    Array.from({length: width}, (_, index) => {
      const cell = row?.children[index];
      return cell ? lineOfText(cell.children, reading) : [];
    });
  return {
    kind: 'table',
    head: cellsOf(first),
    rows: others.map(cellsOf),
    align: Array.from({length: width}, (_, index) => node.align?.[index] ?? null),
    caption: null,
  };
}

const BOXES: ReadonlySet<string> = new Set<BoxRole>(['note', 'tip', 'info', 'warning', 'danger', 'proposed']);

function container(node: ContainerDirective, reading: Reading): Block[] {
  const {title, children} = takeLabel(node);
  if (node.name === 'template') {
    const id = reading.idOf(node.attributes?.id ?? 'template');
    const blocks = readBlocks(children, {...reading, inTemplate: true});
    return [{kind: 'template', id, title: title || reading.words.template, blocks}];
  }
  const blocks = readBlocks(children, reading);
  if (!BOXES.has(node.name)) return blocks;
  const role = node.name as Exclude<BoxRole, 'helpline' | 'record'>;
  return [{kind: 'box', role, title: title || reading.words.boxes[role], blocks}];
}

/** The words between [ ], which the parser leaves as a first paragraph. */
function takeLabel({children}: ContainerDirective): {title: string; children: readonly (BlockContent | RootContent)[]} {
  const [first, ...rest] = children;
  const labelled = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data;
  return labelled ? {title: toString(first), children: rest} : {title: '', children};
}
