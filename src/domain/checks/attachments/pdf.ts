import type {MetadataKind} from './metadata';

/** A value of the document's information that is not empty: `(text)`, `<hex>` or a reference to one. */
const FILLED = '\\s*(?:\\((?!\\s*\\))|<(?![<\\s]*>)[\\da-fA-F\\s]|\\d+\\s+\\d+\\s+R)';
const PERSON = new RegExp(`/(?:Author|LastModifiedBy|Manager|Company)${FILLED}`);
const PERSON_IN_XMP = /dc:creator|pdf:Author|photoshop:|xmpMM:History|exif:|Iptc4xmp/;
const PROGRAM = new RegExp(`/Creator${FILLED}`);
const XMP = /<x:x[am]pmeta|<rdf:RDF|<\?xpacket/;

/**
 * Metadata in a PDF, person and program apart: word processors always write their own name. From its text and that of its unpacked streams. It is a search, not a parser: what is encrypted or
 * packed otherwise than with Flate is not seen, and pictures in it are not opened.
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
