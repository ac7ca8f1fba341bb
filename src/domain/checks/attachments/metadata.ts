/** What the metadata of a file tells, as far as a contributor must know it. */
export type MetadataKind =
  'gps' | 'exif' | 'xmp' | 'iptc' | 'text' | 'time' | 'author' | 'program' | 'trailer' | 'other';

/** A container that ends early or contradicts itself. */
export class DamagedFile extends Error {}

/** Bytes as text, one character each: for names and for searching. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  for (let at = start; at < Math.min(end, bytes.length); at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, end)));
  }
  return text;
}

/** Pieces of bytes in one array. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Sorted, each kind once. */
export function kindsOf(found: readonly MetadataKind[]): MetadataKind[] {
  return [...new Set(found)].sort();
}

/** Kinds that an XMP packet means: its GPS fields are named, because they are the worst of it. */
export function xmpKinds(packet: string): MetadataKind[] {
  return /GPS(?:Latitude|Longitude)|geo:lat/i.test(packet) ? ['xmp', 'gps'] : ['xmp'];
}
