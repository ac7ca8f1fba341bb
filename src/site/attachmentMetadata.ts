import zlib from 'node:zlib';
import {type AttachmentKind, attachmentKind, extensionOf} from '../domain/checks/attachments/attachment';
import {imageMetadata} from '../domain/checks/attachments/imageMetadata';
import {DamagedFile, type MetadataKind, kindsOf, latin1} from '../domain/checks/attachments/metadata';
import {isOfficeFile, officeMetadata, officePart} from '../domain/checks/attachments/office';
import {pdfMetadata, pdfStreams} from '../domain/checks/attachments/pdf';
import {type ZipEntry, zipEntries} from '../domain/checks/attachments/zip';

/** Most that is unpacked of one file: a packed bomb stops here. */
const MAX_UNPACKED = 20_000_000;

/** Metadata in an attachment, unpacked where needed. Throws `DamagedFile`. */
export function attachmentMetadata(file: string, kind: AttachmentKind, bytes: Uint8Array): MetadataKind[] {
  if (kind === 'pdf') return pdf(bytes);
  if (kind === 'office') return office(extensionOf(file), bytes);
  return imageMetadata(kind, bytes) ?? [];
}

function pdf(bytes: Uint8Array): MetadataKind[] {
  const text = latin1(bytes);
  const found = pdfMetadata(text);
  let left = MAX_UNPACKED;
  for (const {start, end} of pdfStreams(text)) {
    if (left <= 0) throw new DamagedFile();
    const unpacked = inflated(bytes.subarray(start, end), left);
    left -= unpacked.length;
    found.push(...pdfMetadata(latin1(unpacked)));
  }
  return kindsOf(found);
}

/** A stream of a PDF unpacked; nothing when it is packed otherwise, as pictures are. */
export function inflated(packed: Uint8Array, limit: number): Uint8Array {
  if ((packed[0] ?? 0) % 16 !== 8) return new Uint8Array();
  try {
    return zlib.inflateSync(packed, {maxOutputLength: limit, finishFlush: zlib.constants.Z_SYNC_FLUSH});
  } catch (cause) {
    if (isTooLarge(cause)) throw new DamagedFile();
    return new Uint8Array();
  }
}

function office(extension: string, bytes: Uint8Array): MetadataKind[] {
  const entries = zipEntries(bytes);
  const names = entries.map(({name}) => name);
  if (!isOfficeFile(extension, names)) throw new DamagedFile();
  let left = MAX_UNPACKED;
  return kindsOf(
    entries.flatMap((entry) => {
      const part = officePart(entry.name);
      if (part === null) return [];
      const unpacked = unzipped(entry, left);
      left -= unpacked.length;
      if (part === 'text') return officeMetadata(new TextDecoder().decode(unpacked));
      return imageMetadata(attachmentKind(entry.name), unpacked) ?? [];
    }),
  );
}

/** A part of a zip file unpacked. Throws `DamagedFile`. */
export function unzipped({method, packed}: ZipEntry, limit: number): Uint8Array {
  if (method === 0) return packed;
  try {
    if (method === 8 && limit > 0) return zlib.inflateRawSync(packed, {maxOutputLength: limit});
  } catch {
    // Said below, with every other way of packing that nobody uses.
  }
  throw new DamagedFile();
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
}
