import type {AttachmentKind} from './attachment';
import {avifMetadata} from './avif';
import {jpegMetadata} from './jpeg';
import type {MetadataKind} from './metadata';
import {pngMetadata} from './png';
import {webpMetadata} from './webp';

/** Metadata in a picture; null when the kind is no picture. Throws `DamagedFile`. */
export function imageMetadata(kind: AttachmentKind | null, bytes: Uint8Array): MetadataKind[] | null {
  switch (kind) {
    case 'jpeg':
      return jpegMetadata(bytes);
    case 'png':
      return pngMetadata(bytes);
    case 'webp':
      return webpMetadata(bytes);
    case 'avif':
      return avifMetadata(bytes);
    default:
      return null;
  }
}
