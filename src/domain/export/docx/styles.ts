import {escapeXml, XML_HEAD} from '../xml';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const INK = '1B2A31';
const FONT = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly level?: number;
  readonly primary?: boolean;
}

const heading = (level: number, size: number, before: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="100" w:lineRule="auto"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  primary: true,
});

/** Styles of paragraphs; real headings, so that a word processor lists them. */
const PARAGRAPHS: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="160"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>',
    primary: true,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    paragraph: '<w:spacing w:after="240"/>',
    run: '<w:sz w:val="26"/><w:szCs w:val="26"/>',
    primary: true,
  },
  heading(1, 28, 360),
  heading(2, 24, 280),
  heading(3, 22, 240),
  heading(4, 21, 200),
  heading(5, 21, 200),
  heading(6, 21, 200),
  {id: 'Small', name: 'Small', run: '<w:sz w:val="18"/><w:szCs w:val="18"/>'},
  {id: 'Number', name: 'Number to call', run: '<w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/>'},
  {id: 'Quote', name: 'Quote', paragraph: '<w:ind w:left="567" w:right="567"/>', primary: true},
  {
    id: 'Code',
    name: 'Code',
    paragraph: '<w:spacing w:after="120"/>',
    run: '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:sz w:val="19"/><w:szCs w:val="19"/>',
  },
  {id: 'ListParagraph', name: 'List Paragraph', paragraph: '<w:spacing w:after="40"/>', primary: true},
  {id: 'Caption', name: 'caption', run: '<w:sz w:val="19"/><w:szCs w:val="19"/>', primary: true},
  {
    id: 'TableText',
    name: 'Table Text',
    paragraph: '<w:spacing w:after="0"/>',
    run: '<w:sz w:val="19"/><w:szCs w:val="19"/>',
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: '<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs><w:spacing w:after="0"/>',
    run: '<w:sz w:val="16"/><w:szCs w:val="16"/>',
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph: '<w:spacing w:after="0"/>',
    run: '<w:sz w:val="18"/><w:szCs w:val="18"/>',
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    paragraph: '<w:keepNext/><w:spacing w:after="160"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>',
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    paragraph:
      '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9412"/></w:tabs><w:spacing w:before="80" w:after="40"/>',
    run: '<w:b/><w:bCs/>',
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    paragraph:
      '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9412"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="284"/>',
  },
];

const paragraphStyle = ({id, name, paragraph = '', run = '', primary = false}: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${id.startsWith('Heading') || id === 'Title' ? '<w:next w:val="Normal"/>' : ''}${primary ? '<w:qFormat/>' : ''}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const CHARACTERS = [
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="14506B"/><w:u w:val="single"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="434F55"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
];

const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="7B7A6D"/>`;
const TABLE = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

/**
 * `word/styles.xml`. The line spacing is `auto`: with a fixed one formulas are cut off in LibreOffice.
 * @param lang BCP 47, for spelling and for screen readers
 * @param compact smaller and closer
 */
export function stylesXml(lang: string, compact: boolean): string {
  // A sheet to fill in is meant to be one page.
  const [size, after, line] = compact ? [20, 50, 250] : [21, 120, 276];
  const tag = escapeXml(lang);
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:color w:val="${INK}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="${after}" w:line="${line}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  return `${XML_HEAD}<w:styles xmlns:w="${W}">${defaults}${normal}${PARAGRAPHS.map(paragraphStyle).join('')}${CHARACTERS.join('')}${TABLE}</w:styles>`;
}
