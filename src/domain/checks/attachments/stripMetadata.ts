import {attachmentKind} from './attachment';
import {jpegMetadata, stripJpeg} from './jpeg';
import {DamagedFile} from './metadata';
import {pngMetadata, stripPng} from './png';
import {stripWebp, webpMetadata} from './webp';

const STRIPPERS = {
  jpeg: [jpegMetadata, stripJpeg],
  png: [pngMetadata, stripPng],
  webp: [webpMetadata, stripWebp],
} as const;

/**
 * How the machine takes the metadata out of files of this name: always where it is a picture, mostly where it is a
 * document (what is encrypted or packed in another way stays), never where it is an AVIF.
 */
export function stripping(name: string): 'always' | 'mostly' | 'never' {
  const kind = attachmentKind(name);
  if (strippersOf(name) !== undefined) return 'always';
  return kind === 'pdf' || kind === 'office' ? 'mostly' : 'never';
}

function strippersOf(name: string) {
  const kind = attachmentKind(name);
  return kind === 'jpeg' || kind === 'png' || kind === 'webp' ? STRIPPERS[kind] : undefined;
}

/**
 * The picture without its metadata, itself untouched: nothing is encoded anew. Null when there is nothing to take out,
 * when the file is damaged, or when its type needs more than this (documents) or a person (AVIF).
 */
export function stripMetadata(name: string, bytes: Uint8Array): Uint8Array | null {
  const strippers = strippersOf(name);
  if (!strippers) return null;
  const [metadata, strip] = strippers;
  try {
    return metadata(bytes).length > 0 ? strip(bytes) : null;
  } catch (cause) {
    if (cause instanceof DamagedFile) return null;
    throw cause;
  }
}
