import {omml} from '../formula/omml';
import type {Block, Box, Inline, Item} from '../model';
import {escapeXml} from '../xml';
import type {DocxContext} from './context';
import {runs, tickBox} from './inlines';
import {pictureXml} from './pictures';
import {tableXml} from './tables';

interface ParagraphOptions {
  readonly style?: string | null;
  /** Number of the list, and how deep. */
  readonly list?: {readonly number: number; readonly level: number};
  /** The first line stands this much to the left of the others. */
  readonly hanging?: number;
  readonly fresh?: boolean;
  readonly keepNext?: boolean;
  readonly id?: string | null;
}

/** A paragraph of finished runs; the order of its properties is the schema's. */
export function paragraphXml(content: string, context: DocxContext, options: ParagraphOptions = {}): string {
  const {list, hanging = 0, fresh = false, keepNext = false, id = null} = options;
  const style = options.style ?? context.style;
  const {indent} = context;
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    fresh ? '<w:pageBreakBefore/>' : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.number}"/></w:numPr>` : '',
    indent === 0 ? '' : `<w:ind w:left="${indent}"${hanging > 0 ? ` w:hanging="${hanging}"` : ''}/>`,
  ].join('');
  const bookmark = id === null ? undefined : context.ids.get(id);
  const number = bookmark ? context.gathered.next() : 0;
  const marked = bookmark
    ? `<w:bookmarkStart w:id="${number}" w:name="${bookmark}"/>${content}<w:bookmarkEnd w:id="${number}"/>`
    : content;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${marked}</w:p>`;
}

const note = (blocks: readonly Block[], context: DocxContext): string => blocksXml(blocks, context);

/** A line of text as runs. */
export const lineXml = (inlines: readonly Inline[], context: DocxContext): string => runs(inlines, context, note);

export function blocksXml(blocks: readonly Block[], context: DocxContext): string {
  return blocks.map((block) => blockXml(block, context)).join('');
}

/** A block as paragraphs and tables. */
function blockXml(block: Block, context: DocxContext): string {
  switch (block.kind) {
    case 'heading': {
      const style = `Heading${Math.min(6, block.level)}`;
      const inlines: readonly Inline[] = block.lang
        ? [{kind: 'foreign', lang: block.lang, children: block.children}]
        : block.children;
      return paragraphXml(lineXml(inlines, context), context, {
        style,
        id: block.id,
        fresh: block.fresh && !context.nested,
      });
    }
    case 'paragraph':
      return paragraphXml(lineXml(block.children, context), context, {id: block.id ?? null});
    case 'small':
      return paragraphXml(lineXml(block.children, context), context, {style: 'Small'});
    case 'number':
      return paragraphXml(lineXml(block.children, context), context, {style: 'Number'});
    case 'list':
      return listXml(block, context, 0);
    case 'table':
      return tableXml(block, context);
    case 'picture':
      return pictureXml(block, context);
    case 'formula':
      return paragraphXml(`<m:oMathPara>${omml(block.math)}</m:oMathPara>`, context);
    case 'box':
      return boxXml(block, context);
    case 'template': {
      const title = `${context.words.template}: ${block.title}`;
      const head = paragraphXml(
        lineXml([{kind: 'strong', children: [{kind: 'text', text: title}]}], context),
        context,
        {id: block.id, keepNext: true},
      );
      return head + blocksXml(block.blocks, {...context, nested: true});
    }
    case 'quote':
      return blocksXml(block.blocks, {...context, style: 'Quote', indent: context.indent + 567, nested: true});
    case 'code': {
      const lines = block.text
        .split('\n')
        .map((each) => `<w:r><w:t xml:space="preserve">${escapeXml(each)}</w:t></w:r>`);
      return paragraphXml(lines.join('<w:r><w:br/></w:r>'), context, {style: 'Code'});
    }
    case 'rule':
      return '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="7B7A6D"/></w:pBdr></w:pPr></w:p>';
  }
}

/** Deepest level that the lists of `numbering.xml` have. */
const DEEPEST = 5;

function listXml(
  {start, items}: {start: number | null; items: readonly Item[]},
  context: DocxContext,
  level: number,
): string {
  // 1 is the list of bullets; every numbered list is one of its own, or it would go on counting.
  const number = start === null ? 1 : context.gathered.numbered.push(start) + 1;
  const depth = Math.min(level, DEEPEST);
  return items.map((item) => itemXml(item, {number, level: depth}, context)).join('');
}

const STEP = 340;

function itemXml({ticked, blocks}: Item, list: {number: number; level: number}, context: DocxContext): string {
  const indent = context.indent + STEP * (list.level + 1);
  const deeper = {...context, indent, nested: true};
  const [first, ...rest] = blocks;
  const words = first?.kind === 'paragraph' ? lineXml(first.children, context) : '';
  const lead =
    ticked === null
      ? paragraphXml(words, deeper, {style: 'ListParagraph', list, hanging: STEP})
      : paragraphXml(`${tickBox(ticked, context)}<w:r><w:t xml:space="preserve"> </w:t></w:r>${words}`, deeper, {
          style: 'ListParagraph',
          hanging: STEP,
        });
  const others = first?.kind === 'paragraph' ? rest : blocks;
  const inside = others.map((block) =>
    block.kind === 'list' ? listXml(block, context, list.level + 1) : blockXml(block, deeper),
  );
  return lead + inside.join('');
}

interface Frame {
  readonly color: string;
  readonly style: string;
  readonly fill: string | null;
}

const FRAMES: Readonly<Record<Box['role'], Frame>> = {
  note: {color: '14506B', style: 'single', fill: 'F1F4F3'},
  tip: {color: '14506B', style: 'single', fill: 'F1F4F3'},
  info: {color: '14506B', style: 'single', fill: 'F1F4F3'},
  warning: {color: '8A5A00', style: 'single', fill: 'FAF3E3'},
  danger: {color: '8F1D1D', style: 'single', fill: 'FAEAEA'},
  proposed: {color: '7B7A6D', style: 'dashed', fill: null},
  helpline: {color: '14506B', style: 'single', fill: null},
  record: {color: '7B7A6D', style: 'single', fill: null},
};

/** A table of one cell: a line beside paragraphs of different depth would not be one line. */
function boxXml({role, title, blocks}: Box, context: DocxContext): string {
  const {color, style, fill} = FRAMES[role];
  const width = context.width - context.indent;
  const inside: DocxContext = {...context, indent: 0, width: width - 300, nested: true};
  const head = paragraphXml(lineXml([{kind: 'strong', children: [{kind: 'text', text: title}]}], inside), inside, {
    keepNext: true,
  });
  const place = context.indent > 0 ? `<w:tblInd w:w="${context.indent}" w:type="dxa"/>` : '';
  const border = `<w:tblBorders><w:left w:val="${style}" w:sz="18" w:space="0" w:color="${color}"/></w:tblBorders>`;
  const margins = '<w:tblCellMar><w:left w:w="200" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>';
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${place}${border}<w:tblLayout w:type="fixed"/>${margins}</w:tblPr>`;
  const shade = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '';
  const cell = `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${head}${blocksXml(blocks, inside)}</w:tc>`;
  const table = `<w:tbl>${properties}<w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>`;
  // Two tables that touch would be one.
  return `${table}<w:p><w:pPr><w:spacing w:after="60"/></w:pPr></w:p>`;
}
