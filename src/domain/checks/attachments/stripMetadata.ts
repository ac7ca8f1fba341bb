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

/** Whether the machine can take the metadata out of files of this name. */
export function canStrip(name: string): boolean {
  return strippersOf(name) !== undefined;
}

function strippersOf(name: string) {
  const kind = attachmentKind(name);
  return kind === 'jpeg' || kind === 'png' || kind === 'webp' ? STRIPPERS[kind] : undefined;
}

/**
 * The file without its metadata, the picture itself untouched: nothing is encoded anew. Null when there is nothing to
 * take out, when the file is damaged, or when its type needs a person (AVIF, PDF, office).
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
