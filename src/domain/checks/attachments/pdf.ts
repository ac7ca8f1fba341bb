import type {MetadataKind} from './metadata';

/** A value of the document's information that is not empty: `(text)`, `<hex>` or a reference to one. */
const FILLED = '\\s*(?:\\((?!\\s*\\))|<(?![<\\s]*>)[\\da-fA-F\\s]|\\d+\\s+\\d+\\s+R)';
const PERSON = new RegExp(`/(?:Author|LastModifiedBy|Manager|Company)${FILLED}`);
const PERSON_IN_XMP = /dc:creator|pdf:Author|photoshop:|xmpMM:History|exif:|Iptc4xmp/;
const PROGRAM = new RegExp(`/Creator${FILLED}`);
const XMP = /<x:x[am]pmeta|<rdf:RDF|<\?xpacket/;

/**
 * Metadata in a PDF, person and program apart: word processors always write their own name. From its text and that of
 * its unpacked streams. It is a search, not a parser: what is encrypted or packed otherwise than with Flate is not seen.
 */
export function pdfMetadata(text: string): MetadataKind[] {
  const found: MetadataKind[] = [];
  if (PERSON.test(text)) found.push('author');
  if (XMP.test(text)) found.push(PERSON_IN_XMP.test(text) ? 'xmp' : 'program');
  if (PROGRAM.test(text)) found.push('program');
  if (/<exif:GPS|GPSLatitude/i.test(text)) found.push('gps');
  return found;
}

/** Where the packed streams of a PDF begin and end. */
export function pdfStreams(text: string): readonly {start: number; end: number}[] {
  const streams: {start: number; end: number}[] = [];
  const opening = /(?<!end)stream\r?\n/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    if (end < 0) break;
    streams.push({start, end});
    opening.lastIndex = end;
  }
  return streams;
}

/** Whether the text of a stream is a packet of XMP and nothing else. */
export function isXmpPacket(text: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xpacket|\?xml|x:x[am]pmeta|rdf:RDF)/.test(text) && XMP.test(text);
}

const NAMED = /\/(?:Author|LastModifiedBy|Manager|Company|Creator)(?![A-Za-z])\s*/g;
const REFERENCE = /^(\d+)\s+(\d+)\s+R/;

/**
 * The text of a PDF outside its streams, or of a packed list of objects, with the names of people and programs blank. It
 * keeps its length, because a PDF finds its parts by their places. Null where a name stands in another part of the file.
 */
export function withoutPdfNames(text: string): string | null {
  let blank = text;
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(text); match; match = NAMED.exec(text)) {
    const at = match.index + match[0].length;
    const reference = REFERENCE.exec(text.slice(at, at + 24));
    if (!reference) {
      blank = blankString(blank, at);
      continue;
    }
    const [written, number, generation] = reference;
    const object = new RegExp(`(?<!\\d)${number}\\s+${generation}\\s+obj\\s*(?=[(<])`).exec(text);
    if (!object) return null;
    blank = blankString(blank, object.index + object[0].length);
    blank = `${blank.slice(0, at)}${'()'.padEnd(written.length)}${blank.slice(at + written.length)}`;
  }
  return blank;
}

/** The text with the string that begins at a place emptied: `(…)`, in which brackets may stand in pairs, or `<hex>`. */
function blankString(text: string, start: number): string {
  const end =
    text[start] === '('
      ? endOfLiteral(text, start)
      : /^<[\da-fA-F\s]*>/.test(text.slice(start))
        ? text.indexOf('>', start)
        : -1;
  return end < 0 ? text : `${text.slice(0, start + 1)}${' '.repeat(end - start - 1)}${text.slice(end)}`;
}

function endOfLiteral(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at;
  }
  return -1;
}
