import {type Chunk, type Chunked, kindsIn} from './chunk';
import {DamagedFile, type MetadataKind, joinBytes, latin1, xmpKinds} from './metadata';
import {exifKinds} from './tiff';

/** Chunks of the picture itself; the fixer keeps these and nothing else. */
const PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

function chunksOf(bytes: Uint8Array): Chunked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || latin1(bytes, 0, 4) !== 'RIFF' || latin1(bytes, 8, 12) !== 'WEBP') throw new DamagedFile();
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) throw new DamagedFile();
  const chunks: Chunk[] = [];
  for (let at = 12; at < end;) {
    if (at + 8 > end) throw new DamagedFile();
    const size = view.getUint32(at + 4, true);
    // Chunks begin at even places; the last may lack its filling byte.
    const next = Math.min(at + 8 + size + (size % 2), end);
    if (at + 8 + size > end) throw new DamagedFile();
    chunks.push({
      name: latin1(bytes, at, at + 4),
      bytes: bytes.subarray(at, next),
      payload: bytes.subarray(at + 8, at + 8 + size),
    });
    at = next;
  }
  return {chunks, trailer: bytes.subarray(end)};
}

function chunkKinds({name, payload}: Chunk): MetadataKind[] {
  if (PICTURE.has(name)) return [];
  if (name === 'EXIF') {
    const headed = latin1(payload, 0, 6) === 'Exif\0\0';
    return [...exifKinds(headed ? payload.subarray(6) : payload), 'exif'];
  }
  return name === 'XMP ' ? xmpKinds(latin1(payload)) : ['other'];
}

/** Metadata in a WebP, and whatever is appended to it. */
export function webpMetadata(bytes: Uint8Array): MetadataKind[] {
  return kindsIn(chunksOf(bytes), chunkKinds);
}

/** The WebP without metadata; the chunks of the picture are the same bytes, the flags of what is gone are cleared. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const kept = chunksOf(bytes)
    .chunks.filter(({name}) => PICTURE.has(name))
    .map(({name, bytes: chunk}) => (name === 'VP8X' ? withoutFlags(chunk) : chunk));
  const joined = joinBytes([bytes.subarray(0, 12), ...kept]);
  new DataView(joined.buffer).setUint32(4, joined.length - 8, true);
  return joined;
}

function withoutFlags(chunk: Uint8Array): Uint8Array {
  const copy = chunk.slice();
  copy[8] = (copy[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG);
  return copy;
}
