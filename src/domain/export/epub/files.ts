import type {Block, ExportDocument} from '../model';
import {eachBlock, soundLevels, wordsOf} from '../sound';
import {EXPORT_WORDS} from '../words';
import {escapeXml} from '../xml';
import {type EpubContext, blocksXhtml, lineXhtml} from './blocks';

/** A file of the book: what stands from one heading of the first level to the next. */
interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A picture file of the book. */
export interface EpubPicture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg' | 'gif' | 'webp';
}

const CONTAINER =
  '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

const STYLE = `body { font-family: sans-serif; line-height: 1.5; }
.small { font-size: 0.86em; }
.number { font-size: 1.5em; font-weight: bold; }
.box, .template { margin: 1em 0; padding: 0.4em 0.8em; border-left: 3px solid; }
.proposed { border-left-style: dashed; }
.template, .helpline, .record { border: 1px solid; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid; padding: 0.3em; text-align: left; vertical-align: top; }
.center { text-align: center; }
.right { text-align: right; }
.ticks { list-style: none; padding-left: 0.4em; }
figure { margin: 1em 0; }
figure svg, img { max-width: 100%; height: auto; }
figcaption { font-size: 0.88em; }
.formula { text-align: center; }
`;

/**
 * A document as the files of an EPUB 3 book, by their names; `mimetype` comes first and is packed as it is.
 * @param pictureOf bytes of a picture, by its address on the site
 */
export function epubFiles(
  document: ExportDocument,
  pictureOf: (address: string) => EpubPicture | null,
): Record<string, string | Uint8Array> {
  const chapters = chaptersOf(document);
  const pictures = new Map<string, {file: string; picture: EpubPicture}>();
  const context = (file: string): EpubContext => ({
    places: placesOf(chapters, file),
    words: EXPORT_WORDS[document.locale],
    notes: [],
    pictureOf: (address) => {
      const picture = pictureOf(address);
      if (!picture) return null;
      const known = pictures.get(address) ?? {file: `picture${pictures.size + 1}.${picture.type}`, picture};
      pictures.set(address, known);
      return known.file;
    },
  });
  const written = chapters.map((chapter): [string, string] => {
    const own = context(chapter.file);
    const body = blocksXhtml(chapter.blocks, own);
    return [chapter.file, pageXhtml(document, chapter.title, `${body}${own.notes.join('')}`)];
  });
  const files = [...pictures.values()];
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': packageOpf(document, written, files),
    'EPUB/nav.xhtml': navXhtml(document, chapters),
    'EPUB/style.css': STYLE,
    'EPUB/cover.xhtml': coverXhtml(document, context('cover.xhtml')),
    ...Object.fromEntries(written.map(([file, text]) => [`EPUB/${file}`, text])),
    ...Object.fromEntries(files.map(({file, picture}) => [`EPUB/${file}`, picture.bytes])),
  };
}

function chaptersOf(document: ExportDocument): Chapter[] {
  const chapters: {title: string; blocks: Block[]}[] = [];
  for (const block of soundLevels(document.blocks)) {
    if (block.kind === 'heading' && block.level === 1) chapters.push({title: wordsOf(block.children), blocks: []});
    if (chapters.length === 0) chapters.push({title: document.title, blocks: []});
    chapters.at(-1)?.blocks.push(block);
  }
  return chapters.map((chapter, index) => ({...chapter, file: `chapter${index + 1}.xhtml`}));
}

/** Where each id stands, as seen from a file. */
function placesOf(chapters: readonly Chapter[], from: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const {file, blocks} of chapters)
    eachBlock(blocks, (block) => {
      if ('id' in block && block.id) places.set(block.id, `${file === from ? '' : file}#${block.id}`);
    });
  return places;
}

function pageXhtml({lang}: ExportDocument, title: string, body: string): string {
  const tag = escapeXml(lang);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}"><head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>
${body}
</body></html>`;
}

function coverXhtml(document: ExportDocument, context: EpubContext): string {
  const facts = document.facts.map(({label, value}) => {
    const name = label === '' ? '' : `<strong>${escapeXml(label)}:</strong> `;
    return `<p class="small">${name}${lineXhtml(value, context)}</p>`;
  });
  const head = `<p>${escapeXml(document.site)}</p><h1>${escapeXml(document.title)}</h1><p>${escapeXml(context.words.handbook)}</p>`;
  return pageXhtml(document, document.title, `${head}${facts.join('')}`);
}

function navXhtml(document: ExportDocument, chapters: readonly Chapter[]): string {
  const {contents} = EXPORT_WORDS[document.locale];
  const items = chapters.map(({file, title, blocks}) => {
    const parts = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 && block.listed !== false && block.id
        ? [`<li><a href="${file}#${escapeXml(block.id)}">${escapeXml(wordsOf(block.children))}</a></li>`]
        : [],
    );
    return `<li><a href="${file}">${escapeXml(title)}</a>${parts.length > 0 ? `<ol>${parts.join('')}</ol>` : ''}</li>`;
  });
  const nav = `<nav epub:type="toc" id="toc"><h1>${escapeXml(contents)}</h1><ol>${items.join('')}</ol></nav>`;
  return pageXhtml(document, contents, nav);
}

function packageOpf(
  {title, description, site, lang, date, address}: ExportDocument,
  chapters: readonly (readonly [string, string])[],
  pictures: readonly {file: string; picture: EpubPicture}[],
): string {
  const day = `${date}-01-01`.slice(0, 10);
  // A reading system must know which files hold formulas and drawings (EPUB 3.3, 5.6.2).
  const item = (file: string, text: string, more = '') => {
    const holds = [
      ...(text.includes('<math') ? ['mathml'] : []),
      ...(text.includes('<svg') ? ['svg'] : []),
      ...(more ? [more] : []),
    ];
    const properties = holds.length > 0 ? ` properties="${holds.join(' ')}"` : '';
    return `<item id="${file.replace(/\W/g, '-')}" href="${file}" media-type="application/xhtml+xml"${properties}/>`;
  };
  const manifest = [
    item('nav.xhtml', '', 'nav'),
    item('cover.xhtml', ''),
    ...chapters.map(([file, text]) => item(file, text)),
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...pictures.map(
      ({file, picture}) => `<item id="${file.replace(/\W/g, '-')}" href="${file}" media-type="image/${picture.type}"/>`,
    ),
  ];
  const spine = ['cover.xhtml', 'nav.xhtml', ...chapters.map(([file]) => file)].map(
    (file) => `<itemref idref="${file.replace(/\W/g, '-')}"/>`,
  );
  const metadata = [
    `<dc:identifier id="id">${escapeXml(address)}</dc:identifier>`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:language>${escapeXml(lang)}</dc:language>`,
    `<dc:creator>${escapeXml(site)}</dc:creator>`,
    `<dc:description>${escapeXml(description)}</dc:description>`,
    `<dc:date>${day}</dc:date>`,
    `<meta property="dcterms:modified">${day}T00:00:00Z</meta>`,
    ...['textual', 'visual'].map((mode) => `<meta property="schema:accessMode">${mode}</meta>`),
    '<meta property="schema:accessModeSufficient">textual</meta>',
    ...['structuralNavigation', 'tableOfContents', 'alternativeText', 'MathML'].map(
      (feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`,
    ),
    '<meta property="schema:accessibilityHazard">none</meta>',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(lang)}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata.join('')}</metadata><manifest>${manifest.join('')}</manifest><spine>${spine.join('')}</spine></package>`;
}
