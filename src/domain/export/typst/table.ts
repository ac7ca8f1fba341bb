import type {Cell, Table} from '../model';
import {columnWeights, hasHead, tableAsLists, tableShape, withoutLinks, wordsOf} from '../sound';
import {type TypstContext, blockCode, inlineCode} from './blocks';

/** A table; a wide one across a sheet of its own, one that no sheet holds as lists. */
export function tableCode(table: Table, context: TypstContext): string {
  const shape = tableShape(table);
  if (shape === 'lists')
    return `{\n${tableAsLists(table)
      .map((block) => blockCode(block, context))
      .join('\n')}\n}`;
  const code = plainTable(table, context);
  if (shape === 'plain') return code;
  return context.nested ? `text(size: 0.8em, ${code})` : `page(flipped: true, ${code})`;
}

function plainTable(table: Table, context: TypstContext): string {
  const columns = columnWeights(table).map((weight) => `${weight}fr`);
  const align = table.align.map((each) => each ?? 'left');
  const head = hasHead(table)
    ? [`table.header(${table.head.map((cell) => `strong(${inlineCode(withoutLinks(cell), context)})`).join(', ')})`]
    : [];
  const rows = table.rows.map((row) => row.map((cell) => cellCode(cell, context)).join(', '));
  const lists = (values: readonly string[]) => `(${values.join(', ')},)`;
  return `table(columns: ${lists(columns)}, align: ${lists(align)},\n${[...head, ...rows].join(',\n')})`;
}

/** A cell to write in is as high as handwriting. */
function cellCode(cell: Cell, context: TypstContext): string {
  const empty = wordsOf(cell).trim() === '' && cell.every(({kind}) => kind === 'text' || kind === 'blank');
  if (empty) return context.filled ? 'v(1.5em)' : '[]';
  return inlineCode(cell, context);
}
