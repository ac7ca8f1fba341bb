import {type Chunk, type Chunked, kindsIn} from './chunk';
import {DamagedFile, type MetadataKind, joinBytes, latin1, xmpKinds} from './metadata';
import {exifKinds} from './tiff';

export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Chunks that say how the picture looks; the fixer keeps these and nothing else. */
const PICTURE = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
);
/** Chunks that are harmless, though no part of the picture: Apple's table for decoding in parallel, pixel counts. */
const HARMLESS = new Set(['iDOT', 'vpAg', 'oFFs', 'orNT']);

function chunksOf(bytes: Uint8Array): Chunked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = PNG_SIGNATURE.length;
  if (!PNG_SIGNATURE.every((byte, place) => bytes[place] === byte)) throw new DamagedFile();
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new DamagedFile();
    const name = latin1(bytes, at + 4, at + 8);
    chunks.push({name, bytes: bytes.subarray(at, end), payload: bytes.subarray(at + 8, end - 4)});
    at = end;
    if (name === 'IEND') return {chunks, trailer: bytes.subarray(at)};
  }
  throw new DamagedFile();
}

function chunkKinds({name, payload}: Chunk): MetadataKind[] {
  if (PICTURE.has(name) || HARMLESS.has(name)) return [];
  if (name === 'eXIf') return [...exifKinds(payload), 'exif'];
  if (name === 'tIME') return ['time'];
  if (name === 'tEXt' || name === 'zTXt' || name === 'iTXt') {
    const text = latin1(payload);
    return text.startsWith('XML:com.adobe.xmp\0') ? xmpKinds(text) : ['text'];
  }
  return ['other'];
}

/** Metadata in a PNG, and whatever is appended to it. */
export function pngMetadata(bytes: Uint8Array): MetadataKind[] {
  return kindsIn(chunksOf(bytes), chunkKinds);
}

/** The PNG without metadata; the chunks of the picture are the same bytes. */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const kept = chunksOf(bytes).chunks.filter(({name}) => PICTURE.has(name));
  return joinBytes([PNG_SIGNATURE, ...kept.map((chunk) => chunk.bytes)]);
}
