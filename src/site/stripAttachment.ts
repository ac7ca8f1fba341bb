import zlib from 'node:zlib';
import {attachmentKind} from '../domain/checks/attachments/attachment';
import {DamagedFile, latin1} from '../domain/checks/attachments/metadata';
import {officePart, withoutNames} from '../domain/checks/attachments/office';
import {isXmpPacket, pdfStreams, withoutPdfNames} from '../domain/checks/attachments/pdf';
import {stripMetadata} from '../domain/checks/attachments/stripMetadata';
import {type ZipEntry, zipEntries, zipOf} from '../domain/checks/attachments/zip';
import {crc32} from '../domain/search/checksum';
import {attachmentMetadata, inflated, unzipped} from './attachmentMetadata';

/** Most that is unpacked of one part while its names are taken out. */
const MAX_PART = 20_000_000;

/**
 * The attachment without its metadata; what it shows and says stays as it is. Null when there is nothing to take out,
 * or when something would be left: then a person does it, and the file is not touched.
 */
export function stripAttachment(file: string, bytes: Uint8Array): Uint8Array | null {
  const kind = attachmentKind(file);
  if (kind !== 'pdf' && kind !== 'office') return stripMetadata(file, bytes);
  try {
    if (attachmentMetadata(file, kind, bytes).length === 0) return null;
    const clean = kind === 'pdf' ? cleanPdf(bytes) : cleanOffice(bytes);
    return clean && attachmentMetadata(file, kind, clean).length === 0 ? clean : null;
  } catch (cause) {
    if (cause instanceof DamagedFile) return null;
    throw cause;
  }
}

function cleanOffice(bytes: Uint8Array): Uint8Array {
  return zipOf(
    zipEntries(bytes).map((entry) => {
      const part = officePart(entry.name);
      if (part === null) return entry;
      const before = unzipped(entry, MAX_PART);
      const after = part === 'picture' ? stripMetadata(entry.name, before) : cleanText(before);
      return after === null ? entry : packedAgain(entry, after);
    }),
  );
}

function cleanText(bytes: Uint8Array): Uint8Array | null {
  const before = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  const after = withoutNames(before);
  return after === before ? null : new TextEncoder().encode(after);
}

function packedAgain(entry: ZipEntry, bytes: Uint8Array): ZipEntry {
  const packed = entry.method === 0 ? bytes : new Uint8Array(zlib.deflateRawSync(bytes));
  return {...entry, packed, crc: crc32(bytes), size: bytes.length};
}

/** Everything is emptied where it stands: a PDF finds its parts by their places, so no byte may move. */
function cleanPdf(bytes: Uint8Array): Uint8Array | null {
  const text = latin1(bytes);
  if (/\/Encrypt\b/.test(text)) return null;
  const clean = Uint8Array.from(bytes);
  const streams = pdfStreams(text);
  // Between the streams; their places are kept free, so that a reference is found wherever its object stands.
  let outside = text;
  for (const {start, end} of streams)
    outside = `${outside.slice(0, start)}${' '.repeat(end - start)}${outside.slice(end)}`;
  const blank = withoutPdfNames(outside);
  if (blank === null) return null;
  for (let at = 0; at < blank.length; at += 1) if (blank[at] !== outside[at]) clean[at] = blank.charCodeAt(at);
  for (const {start, end} of streams) {
    const head = text.slice(text.lastIndexOf(' obj', start) + 1, start);
    const after = cleanStream(bytes.subarray(start, end), /\/ObjStm\b/.test(head));
    if (after) clean.set(after, start);
  }
  return clean;
}

/** A stream of the same length without names; null when it has none, or when it is no place for them (pages, fonts). */
function cleanStream(raw: Uint8Array, isObjects: boolean): Uint8Array | null {
  const unpacked = inflated(raw, MAX_PART);
  const content = latin1(unpacked.length > 0 ? unpacked : raw);
  const after = isXmpPacket(content)
    ? '<empty/>'.padEnd(content.length)
    : isObjects
      ? withoutPdfNames(content)
      : content;
  if (after === null || after === content) return null;
  const bytes = Uint8Array.from(after, (sign) => sign.charCodeAt(0));
  if (unpacked.length === 0) return bytes.subarray(0, raw.length);
  const packed = zlib.deflateSync(bytes, {level: 9});
  // What stands behind the packed part is not read; two bytes may be the line end that belongs to no stream.
  return packed.length > raw.length - 2 ? null : Uint8Array.from({length: raw.length}, (_, at) => packed[at] ?? 0x0a);
}
