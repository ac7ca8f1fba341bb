import {DamagedFile, type MetadataKind, joinBytes, kindsOf, latin1, xmpKinds} from './metadata';
import {exifKinds, readTiff, turnedExif} from './tiff';

const EXIF = 'Exif\0\0';
const [START_OF_IMAGE, END_OF_IMAGE, START_OF_SCAN, COMMENT, APP0, APP1, APP13, APP15] = [
  0xd8, 0xd9, 0xda, 0xfe, 0xe0, 0xe1, 0xed, 0xef,
];

interface Segment {
  readonly marker: number;
  /** With its marker, and after a scan with the picture data that follow. */
  readonly bytes: Uint8Array;
  /** Without marker and length. */
  readonly payload: Uint8Array;
}

/** Splits a JPEG into its segments and what stands behind the end of the picture. */
function segmentsOf(bytes: Uint8Array): {segments: Segment[]; trailer: Uint8Array} {
  const segments: Segment[] = [];
  let at = 2;
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) throw new DamagedFile();
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) throw new DamagedFile();
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === END_OF_IMAGE) return {segments, trailer: bytes.subarray(at + 2)};
    else {
      const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
      const end = at + 2 + length;
      if (length < 2 || end > bytes.length) throw new DamagedFile();
      const next = marker === START_OF_SCAN ? endOfScan(bytes, end) : end;
      segments.push({marker, bytes: bytes.subarray(at, next), payload: bytes.subarray(at + 4, end)});
      at = next;
    }
  }
  throw new DamagedFile();
}

/** Picture data run until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new DamagedFile();
}

function segmentKinds({marker, payload}: Segment): MetadataKind[] {
  if (marker === COMMENT) return ['text'];
  if (marker < APP0 || marker > APP15) return [];
  const name = latin1(payload, 0, 32);
  // Needed to show the picture: size (JFIF), colours (ICC profile, Adobe).
  if (name.startsWith('JFIF\0') || name.startsWith('ICC_PROFILE\0') || name.startsWith('Adobe')) return [];
  if (marker === APP1 && name.startsWith(EXIF)) return exifKinds(payload.subarray(EXIF.length));
  if (marker === APP1 && name.startsWith('http://ns.adobe.com/')) return xmpKinds(latin1(payload));
  return [marker === APP13 ? 'iptc' : 'other'];
}

/** Metadata in a JPEG; small pictures beside the large one and whatever is appended count too. */
export function jpegMetadata(bytes: Uint8Array): MetadataKind[] {
  const {segments, trailer} = segmentsOf(bytes);
  return kindsOf([...segments.flatMap(segmentKinds), ...(trailer.length > 0 ? (['trailer'] as const) : [])]);
}

/** The JPEG without metadata; the picture data are the same bytes. Only how it is turned is still said. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const {segments} = segmentsOf(bytes);
  const orientation = segments
    .filter(({marker, payload}) => marker === APP1 && latin1(payload, 0, EXIF.length) === EXIF)
    .map(({payload}) => readTiff(payload.subarray(EXIF.length))?.orientation ?? 1)
    .find((turned) => turned !== 1);
  const kept = segments.filter((segment) => segment.marker !== APP1 && segmentKinds(segment).length === 0);
  const first = kept[0]?.marker === APP0 ? 1 : 0;
  return joinBytes([
    Uint8Array.of(0xff, START_OF_IMAGE),
    ...kept.slice(0, first).map((segment) => segment.bytes),
    ...(orientation === undefined ? [] : [exifSegment(orientation)]),
    ...kept.slice(first).map((segment) => segment.bytes),
    Uint8Array.of(0xff, END_OF_IMAGE),
  ]);
}

function exifSegment(orientation: number): Uint8Array {
  const block = turnedExif(orientation);
  const name = Uint8Array.from(EXIF, (sign) => sign.charCodeAt(0));
  return joinBytes([Uint8Array.of(0xff, APP1, 0, 2 + name.length + block.length), name, block]);
}
