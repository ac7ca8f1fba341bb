import {omml} from '../formula/omml';
import type {Inline} from '../model';
import {escapeXml} from '../xml';
import {type DocxContext, relate} from './context';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** How a run of text is set; the order of the elements is the schema's. */
interface RunStyle {
  readonly link?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly deleted?: boolean;
  readonly code?: boolean;
  readonly lang?: string;
}

/** Writes footnotes, which hold paragraphs; handed in, because paragraphs hold runs in their turn. */
export type WriteNote = (blocks: Extract<Inline, {kind: 'note'}>['children'], context: DocxContext) => string;

function runProperties({link, bold, italic, deleted, code, lang}: RunStyle): string {
  const inside = [
    link ? '<w:rStyle w:val="Hyperlink"/>' : '',
    code ? '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>' : '',
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    deleted ? '<w:strike/>' : '',
    lang ? `<w:lang w:val="${escapeXml(lang)}"/>` : '',
  ].join('');
  return inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`;
}

const textRun = (text: string, style: RunStyle): string =>
  text === '' ? '' : `<w:r>${runProperties(style)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A line of text as runs of WordprocessingML. */
export function runs(inlines: readonly Inline[], context: DocxContext, note: WriteNote, style: RunStyle = {}): string {
  return inlines.map((inline) => oneRun(inline, context, note, style)).join('');
}

function oneRun(inline: Inline, context: DocxContext, note: WriteNote, style: RunStyle): string {
  const inside = (children: readonly Inline[], more: RunStyle) => runs(children, context, note, {...style, ...more});
  switch (inline.kind) {
    case 'text':
      return textRun(inline.text, style);
    case 'strong':
      return inside(inline.children, {bold: true});
    case 'emphasis':
      return inside(inline.children, {italic: true});
    case 'deleted':
      return inside(inline.children, {deleted: true});
    case 'code':
      return textRun(inline.text, {...style, code: true});
    case 'link':
      return hyperlink(inline, context, (more) => inside(inline.children, more));
    case 'formula':
      return omml(inline.math);
    case 'blank':
      return field(context);
    case 'foreign':
      return inside(inline.children, {lang: inline.lang});
    case 'note': {
      const text = note(inline.children, {...context, indent: 0, style: 'FootnoteText', nested: true});
      // 0 and 1 are the separators.
      const id = context.gathered.footnotes.push(text) + 1;
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
    }
    case 'break':
      return '<w:r><w:br/></w:r>';
  }
}

function hyperlink(
  {target}: Extract<Inline, {kind: 'link'}>,
  {ids, gathered}: DocxContext,
  inside: (more: RunStyle) => string,
): string {
  if (target.kind === 'inside') {
    const bookmark = ids.get(target.id);
    return bookmark
      ? `<w:hyperlink w:anchor="${bookmark}" w:history="1">${inside({link: true})}</w:hyperlink>`
      : inside({});
  }
  const id = relate(gathered, HYPERLINK, target.url, true);
  return `<w:hyperlink r:id="${id}" w:history="1">${inside({link: true})}</w:hyperlink>`;
}

/** A place to write on: a content control whose dots give way to what is typed. */
function field({gathered, words}: DocxContext): string {
  const settings = `<w:alias w:val="${escapeXml(words.blank)}"/><w:id w:val="${gathered.next() + 1000}"/><w:showingPlcHdr/><w:text/>`;
  const dots = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>…………</w:t></w:r>';
  return `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${dots}</w:sdtContent></w:sdt>`;
}

/** A box to tick, to be clicked in a word processor. */
export function tickBox(ticked: boolean, {gathered}: DocxContext): string {
  const states =
    '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>';
  const settings = `<w:id w:val="${gathered.next() + 1000}"/><w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/>${states}</w14:checkbox>`;
  const sign = `<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>${ticked ? '☒' : '☐'}</w:t></w:r>`;
  return `<w:sdt><w:sdtPr>${settings}</w:sdtPr><w:sdtContent>${sign}</w:sdtContent></w:sdt>`;
}
