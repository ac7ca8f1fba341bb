import {DamagedFile, type MetadataKind, kindsOf, latin1, xmpKinds} from './metadata';

interface Box {
  readonly name: string;
  readonly payload: Uint8Array;
}

/** Boxes of the ISO base media format, one after the other. */
function boxesOf(bytes: Uint8Array): Box[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length) throw new DamagedFile();
    const short = view.getUint32(at);
    const long = short === 1;
    if (long && at + 16 > bytes.length) throw new DamagedFile();
    const size = short === 0 ? bytes.length - at : long ? Number(view.getBigUint64(at + 8)) : short;
    if (size < (long ? 16 : 8) || at + size > bytes.length) throw new DamagedFile();
    boxes.push({name: latin1(bytes, at + 4, at + 8), payload: bytes.subarray(at + (long ? 16 : 8), at + size)});
    at += size;
  }
  return boxes;
}

/** Whether bytes begin as an AVIF does: a brand `avif` or `avis`. */
export function isAvif(bytes: Uint8Array): boolean {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || latin1(bytes, 4, 8) !== 'ftyp') return false;
  return /^(?:.{4})*?avi[fs]/s.test(latin1(bytes, 8, Math.min(length.getUint32(0), 128)));
}

/**
 * Metadata in an AVIF: items of the kinds Exif and XMP, and boxes for other uses. Items are found by their kind, their
 * bytes are not read: where there is Exif, GPS is said only when an XMP beside it names it.
 */
export function avifMetadata(bytes: Uint8Array): MetadataKind[] {
  return kindsOf(
    boxesOf(bytes).flatMap(({name, payload}): MetadataKind[] => {
      if (name === 'uuid' || name === 'udta') return ['other'];
      if (name === 'moov') return boxesOf(payload).some((box) => /^(?:udta|meta)$/.test(box.name)) ? ['other'] : [];
      return name === 'meta' ? itemKinds(payload.subarray(4), bytes) : [];
    }),
  );
}

function itemKinds(meta: Uint8Array, whole: Uint8Array): MetadataKind[] {
  return boxesOf(meta)
    .filter(({name}) => name === 'iinf')
    .flatMap(({payload}) => boxesOf(payload.subarray((payload[0] ?? 0) === 0 ? 6 : 8)))
    .flatMap(({payload}): MetadataKind[] => {
      // infe, version 2 or 3: flags, item id (2 or 4 bytes), protection, kind.
      const kind = (payload[0] ?? 0) < 3 ? 8 : 10;
      const name = latin1(payload, kind, kind + 4);
      if (name === 'Exif') return ['exif'];
      if (name !== 'mime') return [];
      return latin1(payload, kind + 4).includes('application/rdf+xml') ? xmpKinds(latin1(whole)) : ['other'];
    });
}
