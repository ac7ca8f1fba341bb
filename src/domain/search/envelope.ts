import {ANALYSER_VERSION} from './analyser';
import {ByteReader} from './byteReader';
import {ByteWriter} from './byteWriter';
import {crc32} from './checksum';
import {SearchIndexError} from './searchError';

/** Goes up whenever the layout of a file changes. */
export const FORMAT_VERSION = 1;

/** "KBSI": knowledge base search index. */
const MAGIC = [0x4b, 0x42, 0x53, 0x49];

/** Magic, format, analyser, part, number of parts, family, length, checksum. */
const HEADER_BYTES = 4 + 4 + 4 + 4 + 4;

/** Files of one index carry the same family (checksum of its first part's pages), part 0 being read first. */
export type PartNumber = {part: number; parts: number; family: number};

/** Puts the header before a payload. */
export function seal(payload: Uint8Array, {part, parts, family}: PartNumber): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(MAGIC);
  writer.bytes([FORMAT_VERSION, ANALYSER_VERSION, part, parts]);
  writer.uint32(family);
  writer.uint32(payload.length);
  // Over header and payload, so that a changed part number is noticed too.
  const head = writer.result();
  writer.uint32(crc32(payload) ^ crc32(head));
  writer.bytes(payload);
  return writer.result();
}

/**
 * Checks the header and gives a reader of the payload. Throws SearchIndexError: `corrupt` (not an index, checksum),
 * `version`, `truncated` (shorter than it says).
 */
export function unseal(bytes: Uint8Array): PartNumber & {payload: ByteReader} {
  const reader = new ByteReader(bytes);
  if (!MAGIC.every((byte) => reader.byte() === byte)) {
    throw new SearchIndexError('corrupt', 'This is not a search index.');
  }
  const [format, analyser, part = 0, parts = 0] = reader.take(4);
  if (format !== FORMAT_VERSION || analyser !== ANALYSER_VERSION) {
    throw new SearchIndexError('version', 'The search index was made for another version of this site.');
  }
  const family = reader.uint32();
  const length = reader.uint32();
  const checksum = reader.uint32();
  if (reader.left < length) {
    throw new SearchIndexError('truncated', 'The search index ends too early.');
  }
  const head = bytes.subarray(0, HEADER_BYTES - 4);
  const wrongSum = (crc32(bytes, HEADER_BYTES) ^ crc32(head)) >>> 0 !== checksum;
  if (reader.left > length || wrongSum || parts < 1 || part >= parts) {
    throw new SearchIndexError('corrupt', 'The search index is damaged.');
  }
  return {part, parts, family, payload: reader};
}
