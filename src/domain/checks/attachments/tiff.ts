import type {MetadataKind} from './metadata';

const ORIENTATION = 0x0112;
const GPS = 0x8825;
const SHORT = 3;

interface TiffFacts {
  /** Tags of the first directory. */
  readonly tags: ReadonlySet<number>;
  /** 1 to 8; 1 is upright. */
  readonly orientation: number;
}

/** Reads the first directory of an Exif block (a TIFF header follows at once); null when it cannot be read. */
export function readTiff(bytes: Uint8Array): TiffFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 14) return null;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  const start = view.getUint32(4, little);
  if (start < 8 || start + 2 > bytes.length) return null;
  const count = view.getUint16(start, little);
  if (start + 2 + count * 12 > bytes.length) return null;
  const tags = new Set<number>();
  let orientation = 1;
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12;
    const tag = view.getUint16(at, little);
    tags.add(tag);
    if (tag === ORIENTATION && view.getUint16(at + 2, little) === SHORT) orientation = view.getUint16(at + 8, little);
  }
  return {tags, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1};
}

/**
 * What an Exif block tells. The block that the fixer leaves, which only says how the picture is turned, tells nothing
 * of a person; it must equal that block byte for byte, because more may hide behind the directory.
 */
export function exifKinds(bytes: Uint8Array): MetadataKind[] {
  const facts = readTiff(bytes);
  if (!facts) return ['exif'];
  if (facts.tags.has(GPS)) return ['exif', 'gps'];
  const bare = turnedExif(facts.orientation);
  return bytes.length === bare.length && bare.every((byte, at) => byte === bytes[at]) ? [] : ['exif'];
}

/** The smallest Exif block that says how a picture is turned: without it, photos of phones would lie on their side. */
export function turnedExif(orientation: number): Uint8Array {
  return Uint8Array.of(
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );
}
