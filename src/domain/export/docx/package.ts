import type {ExportDocument} from '../model';
import type {ExportWords} from '../words';
import {escapeXml, XML_HEAD} from '../xml';
import type {Gathered} from './context';
import {W} from './styles';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts that every package has, and the list of what is in it. */
export function fixedFiles({media, footnotes}: {media: readonly string[]; footnotes: boolean}): Record<string, string> {
  const types = new Set(media.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const defaults = [...types].map(
    (type) => `<Default Extension="${type}" ContentType="image/${type === 'svg' ? 'svg+xml' : type}"/>`,
  );
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const parts = [
    part('word/document.xml', `${WORD}.document.main+xml`),
    part('word/styles.xml', `${WORD}.styles+xml`),
    part('word/numbering.xml', `${WORD}.numbering+xml`),
    part('word/settings.xml', `${WORD}.settings+xml`),
    part('word/footer1.xml', `${WORD}.footer+xml`),
    ...(footnotes ? [part('word/footnotes.xml', `${WORD}.footnotes+xml`)] : []),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ];
  return {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${defaults.join('')}${parts.join('')}</Types>`,
    '_rels/.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/settings.xml': `${XML_HEAD}<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>${footnotes ? '<w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>' : ''}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  };
}

export function relationshipsXml(relationships: Gathered['relationships'], footnotes: boolean): string {
  const own = [
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId3', 'settings', 'settings.xml'],
    ['rId4', 'footer', 'footer1.xml'],
    ...(footnotes ? [['rId5', 'footnotes', 'footnotes.xml']] : []),
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  const others = relationships.map(
    ({id, type, target, external}) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${own.join('')}${others.join('')}</Relationships>`;
}

const LEVELS = [0, 1, 2, 3, 4, 5];
const BULLETS = ['•', '–', '•', '–', '•', '–'];
const STEP = 340;

function levelXml(level: number, format: 'bullet' | 'decimal'): string {
  const text = format === 'bullet' ? (BULLETS[level] ?? '•') : `%${level + 1}.`;
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${STEP * (level + 1)}" w:hanging="${STEP}"/></w:pPr></w:lvl>`;
}

/** Lists: bullets are 1; each numbered list has a number of its own and begins where its text says. */
export function numberingXml(starts: readonly number[]): string {
  const abstract = (id: number, format: 'bullet' | 'decimal') =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${LEVELS.map((level) => levelXml(level, format)).join('')}</w:abstractNum>`;
  const numbered = starts.map((start, index) => {
    const overrides = LEVELS.map(
      (level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    );
    return `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/>${overrides.join('')}</w:num>`;
  });
  return `${XML_HEAD}<w:numbering xmlns:w="${W}">${abstract(0, 'bullet')}${abstract(1, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${numbered.join('')}</w:numbering>`;
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
const count = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** Edition and address on the left, the number of the sheet on the right. */
export function footerXml({footer, address}: ExportDocument, words: ExportWords, root: string): string {
  const pieces = words.page.split(/(\{number\}|\{total\})/).map((piece) => {
    if (piece === '{number}') return count('PAGE');
    return piece === '{total}' ? count('NUMPAGES') : run(piece);
  });
  const left = run(`${footer} · ${address.replace(/^https?:\/\//, '')}`);
  return `${XML_HEAD}<w:ftr${root}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${left}<w:r><w:tab/></w:r>${pieces.join('')}</w:p></w:ftr>`;
}

export function footnotesXml(notes: readonly string[], root: string): string {
  const separators = `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`;
  const written = notes.map((note, index) => `<w:footnote w:id="${index + 2}">${withReference(note)}</w:footnote>`);
  return `${XML_HEAD}<w:footnotes${root}>${separators}${written.join('')}</w:footnotes>`;
}

/** The number of a note before its first word. */
function withReference(note: string): string {
  const reference =
    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>';
  return note.replace(/<w:p>(<w:pPr>.*?<\/w:pPr>)?/, (start) => `${start}${reference}`);
}

/** Neutral: the site as author, the day of the text, no name of a person or a machine. */
export function coreXml({title, description, site, lang, date}: ExportDocument): string {
  const day = `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;
  const dublin = `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(site)}</dc:creator><dc:description>${escapeXml(description)}</dc:description><dc:language>${escapeXml(lang)}</dc:language>`;
  const times = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`,
  );
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${dublin}${times.join('')}</cp:coreProperties>`;
}
