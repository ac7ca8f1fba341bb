import type {Align, Cell, Table} from '../model';
import {columnWeights, hasHead, tableAsLists, tableShape} from '../sound';
import {escapeXml} from '../xml';
import {blocksXml, lineXml} from './blocks';
import {ACROSS_WIDTH, type DocxContext} from './context';
import {sectionXml} from './section';

/** A table; a wide one on a sheet across, one that no sheet holds as lists. */
export function tableXml(table: Table, context: DocxContext): string {
  const shape = tableShape(table);
  if (shape === 'lists') return blocksXml(tableAsLists(table), context);
  // Two tables that touch would be one; the paragraph between them is also where a section ends.
  const after = '<w:p><w:pPr><w:spacing w:after="60"/></w:pPr></w:p>';
  if (shape === 'plain' || context.nested) return plainTable(table, context, context.width - context.indent) + after;
  const end = (across: boolean) => `<w:p><w:pPr>${sectionXml(across)}</w:pPr></w:p>`;
  return `${end(false)}${plainTable(table, context, ACROSS_WIDTH)}${end(true)}`;
}

function plainTable(table: Table, context: DocxContext, width: number): string {
  const weights = columnWeights(table);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const widths = weights.map((weight) => Math.floor((width * weight) / sum));
  const head = hasHead(table);
  const caption = table.caption === null ? '' : `<w:tblCaption w:val="${escapeXml(table.caption)}"/>`;
  const look = `<w:tblLook w:val="0000" w:firstRow="${head ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  const place = context.indent > 0 ? `<w:tblInd w:w="${context.indent}" w:type="dxa"/>` : '';
  const properties = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/>${place}<w:tblLayout w:type="fixed"/>${look}${caption}</w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`;
  const inside: DocxContext = {...context, indent: 0, style: 'TableText', nested: true};
  const rows = [
    ...(head ? [rowXml(table.head, widths, table.align, inside, true)] : []),
    ...table.rows.map((row) => rowXml(row, widths, table.align, inside, false)),
  ];
  return `<w:tbl>${properties}${grid}${rows.join('')}</w:tbl>`;
}

function rowXml(
  cells: readonly Cell[],
  widths: readonly number[],
  align: readonly Align[],
  context: DocxContext,
  head: boolean,
): string {
  const written = widths.map((width, index) => {
    const cell = cells[index] ?? [];
    const words = head ? lineXml([{kind: 'strong', children: cell}], context) : lineXml(cell, context);
    const side = align[index] && align[index] !== 'left' ? `<w:jc w:val="${align[index]}"/>` : '';
    const shade = head ? '<w:shd w:val="clear" w:color="auto" w:fill="F1F4F3"/>' : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>${side}</w:pPr>${words}</w:p></w:tc>`;
  });
  // Heads are repeated on every sheet, and no row is cut in two.
  return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
}
