import type {Block, ExportDocument, Inline, Table} from './model';

/*
 * What every writer needs before it writes: which ids exist, and headings that never skip a level (PDF/UA-1, 7.4.2; a page may
 * begin with a third level in a box).
 */

/** Visits every block of a document, outer ones first. */
export function eachBlock(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    if (block.kind === 'list') for (const item of block.items) eachBlock(item.blocks, visit);
    else if ('blocks' in block) eachBlock(block.blocks, visit);
  }
}

/** Ids to which a link inside the document may lead. */
export function idsOf({blocks}: Pick<ExportDocument, 'blocks'>): ReadonlySet<string> {
  const ids = new Set<string>();
  eachBlock(blocks, (block) => {
    if ('id' in block && block.id) ids.add(block.id);
  });
  return ids;
}

/** The same blocks with the descriptions of pictures in the place of picture files, for one that cannot be decoded. */
export function withoutFiles(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'picture' && block.image.type === 'file')
      return {kind: 'paragraph', children: [{kind: 'text', text: `[${block.alternative}]`}, ...block.caption]};
    if (block.kind === 'list')
      return {...block, items: block.items.map((item) => ({...item, blocks: withoutFiles(item.blocks)}))};
    return 'blocks' in block ? {...block, blocks: withoutFiles(block.blocks)} : block;
  });
}

/** Whether a document shows picture files. */
export function hasFiles({blocks}: Pick<ExportDocument, 'blocks'>): boolean {
  let found = false;
  eachBlock(blocks, (block) => {
    if (block.kind === 'picture' && block.image.type === 'file') found = true;
  });
  return found;
}

/** The same blocks with headings that go down one level at a time. */
export function soundLevels(blocks: readonly Block[]): Block[] {
  let last = 0;
  const sound = (each: readonly Block[]): Block[] =>
    each.map((block): Block => {
      if (block.kind === 'heading') {
        last = Math.min(block.level, last + 1);
        return {...block, level: last};
      }
      if (block.kind === 'list')
        return {...block, items: block.items.map((item) => ({...item, blocks: sound(item.blocks)}))};
      return 'blocks' in block ? {...block, blocks: sound(block.blocks)} : block;
    });
  return sound(blocks);
}

/** The plain words of a line of text. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      if (inline.kind === 'formula') return inline.tex;
      if (inline.kind === 'break') return ' ';
      return inline.kind === 'note' || inline.kind === 'blank' ? '' : wordsOf(inline.children);
    })
    .join('');
}

/** A line of text without links and notes: heads of tables are repeated, and what is repeated may not be clicked (PDF/UA-1). */
export function withoutLinks(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.kind === 'link') return withoutLinks(inline.children);
    if (inline.kind === 'note') return [];
    const within = inline.kind === 'strong' || inline.kind === 'emphasis' || inline.kind === 'deleted';
    return within || inline.kind === 'foreign' ? [{...inline, children: withoutLinks(inline.children)}] : [inline];
  });
}

/** Every piece of text of a document, without its formulas and drawings. */
export function textsOf(document: ExportDocument): string[] {
  const texts = [document.title, document.footer];
  const line = (inlines: readonly Inline[]) => texts.push(wordsOf(inlines.filter(({kind}) => kind !== 'formula')));
  eachBlock(document.blocks, (block) => {
    if ('children' in block) line(block.children);
    if ('title' in block) texts.push(block.title);
    if (block.kind === 'picture') line(block.caption);
    if (block.kind === 'code') texts.push(block.text);
    if (block.kind === 'table') for (const row of [block.head, ...block.rows]) row.forEach(line);
  });
  return texts;
}

/** Whether a table has heads at all. */
export const hasHead = ({head}: Table): boolean => head.some((cell) => wordsOf(cell).trim() !== '');

/** How a table is set: as it is, on a sheet across, or row by row as lists, because no sheet is wide enough. */
export type TableShape = 'plain' | 'across' | 'lists';

/** Letters that fit side by side at the size of tables: on a sheet upright and across. */
const UPRIGHT = 88;
const ACROSS = 140;

/** A column is at least as wide as its longest word; one that is empty is written into. */
export function tableShape(table: Table): TableShape {
  const columns = table.head.map((_, index) =>
    Math.max(3, ...[table.head, ...table.rows].map((row) => longestWord(wordsOf(row[index] ?? [])))),
  );
  const needed = columns.reduce((sum, letters) => sum + letters + 2, 0);
  return needed <= UPRIGHT ? 'plain' : needed <= ACROSS ? 'across' : 'lists';
}

/** Longer words are broken anyhow. */
const BREAKABLE = 14;

function longestWord(text: string): number {
  // Words that may not be parted, such as numbers to call, stand whole, and are often bold.
  const lengths = text
    .split(/[ \t\n/-]+/)
    .map((word) => (word.includes('\u00A0') ? word.length * 1.6 : Math.min(BREAKABLE, word.length)));
  return Math.max(0, ...lengths);
}

/** Letters that all columns to write in have together. */
const WRITTEN = 48;

/** Shares of a table's width, by what its columns hold; what is empty is written into. */
export function columnWeights(table: Table): number[] {
  const columns = table.head.map((_, index) => table.rows.map((row) => wordsOf(row[index] ?? []).trim()));
  const isEmpty = (cells: readonly string[]) => cells.length > 0 && cells.every((cell) => cell === '');
  const toWrite = WRITTEN / Math.max(1, columns.filter(isEmpty).length);
  return columns.map((cells, index) => {
    const all = [wordsOf(table.head[index] ?? []), ...cells];
    const longest = Math.max(...all.map((cell) => cell.length));
    return Math.max(longestWord(all.join(' ')) + 2, Math.min(longest, 42), isEmpty(cells) ? toWrite : 0, 4);
  });
}

/** A table that no sheet can hold, row by row: its first cell, then each cell after the head of its column. */
export function tableAsLists({head, rows}: Table): Block[] {
  return rows.flatMap((row): Block[] => [
    {kind: 'paragraph', children: [{kind: 'strong', children: row[0] ?? []}]},
    {
      kind: 'list',
      start: null,
      items: row.slice(1).map((cell, index) => ({
        ticked: null,
        blocks: [
          {
            kind: 'paragraph',
            children: [
              {kind: 'strong', children: [...(head[index + 1] ?? []), {kind: 'text', text: ':'}]},
              {kind: 'text', text: ' '},
              ...cell,
            ],
          },
        ],
      })),
    },
  ]);
}
