import type {Block, ExportDocument} from '../model';
import {EXPORT_WORDS} from '../words';
import {escapeXml, XML_HEAD} from '../xml';
import {eachBlock, idsOf, soundLevels, wordsOf} from '../sound';
import {blocksXml, lineXml, paragraphXml} from './blocks';
import {type DocxContext, type DocxPicture, TEXT_WIDTH, emptyGathered} from './context';
import {coreXml, fixedFiles, footerXml, footnotesXml, numberingXml, relationshipsXml} from './package';
import {sectionXml} from './section';
import {stylesXml} from './styles';

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');
const ROOT = `${NAMESPACES} mc:Ignorable="w14"`;

/**
 * A document as the files of a DOCX package (ECMA-376, WordprocessingML), by their names. Written by hand: the same model
 * gives the same bytes, which libraries that draw their ids at random do not.
 */
export function docxFiles(
  document: ExportDocument,
  pictureOf: (address: string) => DocxPicture | null,
): Record<string, string | Uint8Array> {
  const gathered = emptyGathered();
  const context: DocxContext = {
    ids: new Map([...idsOf(document)].map((id, index) => [id, `part${index + 1}`])),
    words: EXPORT_WORDS[document.locale],
    gathered,
    pictureOf,
    indent: 0,
    style: null,
    nested: false,
    width: TEXT_WIDTH,
  };
  const blocks = soundLevels(document.blocks);
  const cover = document.kind === 'handbook';
  const body = [
    paragraphXml(lineXml([{kind: 'text', text: document.title}], context), context, {style: 'Title'}),
    cover ? frontXml(document, blocks, context) : '',
    blocksXml(blocks, context),
    document.kind === 'page' ? aboutXml(document, context) : '',
    sectionXml(false, cover),
  ].join('');
  const footnotes = gathered.footnotes.length > 0;
  return {
    ...fixedFiles({media: [...gathered.media.keys()], footnotes}),
    'word/document.xml': `${XML_HEAD}<w:document${ROOT}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': stylesXml(document.lang, document.kind === 'template'),
    'word/numbering.xml': numberingXml(gathered.numbered),
    'word/footer1.xml': footerXml(document, context.words, ROOT),
    ...(footnotes ? {'word/footnotes.xml': footnotesXml(gathered.footnotes, ROOT)} : {}),
    'word/_rels/document.xml.rels': relationshipsXml(gathered.relationships, footnotes),
    'docProps/core.xml': coreXml(document),
    ...Object.fromEntries(gathered.media),
  };
}

function factsXml({facts}: ExportDocument, context: DocxContext): string {
  return facts
    .map(({label, value}) => {
      const name =
        label === '' ? [] : [{kind: 'strong' as const, children: [{kind: 'text' as const, text: `${label}: `}]}];
      return paragraphXml(lineXml([...name, ...value], context), context, {style: 'Small', keepNext: true});
    })
    .join('');
}

function aboutXml(document: ExportDocument, context: DocxContext): string {
  const head = paragraphXml(lineXml([{kind: 'text', text: context.words.about}], context), context, {
    style: 'Heading1',
  });
  return head + factsXml(document, context);
}

/** Cover and contents. Page numbers are the word processor's: it fills the fields when it opens the file. */
function frontXml(document: ExportDocument, blocks: readonly Block[], context: DocxContext): string {
  const subtitle = paragraphXml(
    lineXml([{kind: 'text', text: `${context.words.handbook} · ${document.site}`}], context),
    context,
    {style: 'Subtitle'},
  );
  const title = paragraphXml(lineXml([{kind: 'text', text: context.words.contents}], context), context, {
    style: 'TOCHeading',
    fresh: true,
  });
  const entries: string[] = [];
  eachBlock(blocks, (block) => {
    if (block.kind !== 'heading' || block.listed === false || block.level > 2) return;
    const bookmark = block.id === null ? undefined : context.ids.get(block.id);
    const words = `<w:r><w:t xml:space="preserve">${escapeXml(wordsOf(block.children))}</w:t></w:r>`;
    const number = bookmark
      ? `<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t> </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
      : '';
    const inside = bookmark
      ? `<w:hyperlink w:anchor="${bookmark}" w:history="1">${words}${number}</w:hyperlink>`
      : words;
    entries.push(paragraphXml(inside, context, {style: `TOC${block.level}`}));
  });
  return subtitle + factsXml(document, context) + title + entries.join('');
}
