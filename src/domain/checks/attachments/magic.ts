import type {AttachmentKind} from './attachment';
import {isAvif} from './avif';
import {latin1} from './metadata';
import {PNG_SIGNATURE} from './png';

/** Whether the first bytes of a file are those of its kind. Text has none: it must only hold no zero byte. */
export function beginsAs(kind: AttachmentKind, bytes: Uint8Array): boolean {
  switch (kind) {
    case 'jpeg':
      return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
    case 'png':
      return PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
    case 'webp':
      return latin1(bytes, 0, 4) === 'RIFF' && latin1(bytes, 8, 12) === 'WEBP';
    case 'avif':
      return isAvif(bytes);
    case 'pdf':
      return latin1(bytes, 0, 5) === '%PDF-';
    case 'office':
      return latin1(bytes, 0, 4) === 'PK\x03\x04';
    case 'text':
      return !bytes.includes(0) && !/^\s*<(?:!doctype|html|script|svg|\?xml)/i.test(latin1(bytes, 0, 256));
    case 'own':
      return true;
  }
}
