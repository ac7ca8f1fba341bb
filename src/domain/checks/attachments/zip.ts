import {DamagedFile, joinBytes, latin1} from './metadata';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where its bytes stand in the file, still packed. */
  readonly packed: Uint8Array;
  /** Check sum (CRC-32) and length of its bytes unpacked. */
  readonly crc: number;
  readonly size: number;
}

/** More parts than an office file of 2 MB has. */
const MAX_ENTRIES = 2000;

/** Entries of a zip file, from its central directory. Zip64 and encrypted files count as damaged. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = latin1(bytes).lastIndexOf('PK\x05\x06');
  if (end < 0 || end + 22 > bytes.length) throw new DamagedFile();
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new DamagedFile();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at) !== 0x504b0102) throw new DamagedFile();
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    if ((view.getUint16(at + 8, true) & 1) === 1 || local + 30 > bytes.length) throw new DamagedFile();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packedEnd = start + view.getUint32(at + 20, true);
    if (packedEnd > bytes.length) throw new DamagedFile();
    entries.push({
      name: latin1(bytes, at + 46, at + 46 + nameLength),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, packedEnd),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** First day that a zip file can name: when a part was last changed is nobody's business. */
const NO_DAY = 0x0021;
/** Names are UTF-8 where they are not plain ASCII. */
const UTF8_NAMES = 0x0800;

/** A zip file of these entries in their order (the first entry of an ODF file must stay the first). */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Uint8Array.from(entry.name, (sign) => sign.charCodeAt(0));
    const local = joinBytes([header(0x504b0304, 30, entry, 4), name, entry.packed]);
    const listed = header(0x504b0102, 46, entry, 6);
    const view = new DataView(listed.buffer);
    view.setUint16(4, 20, true);
    view.setUint32(42, at, true);
    locals.push(local);
    central.push(joinBytes([listed, name]));
    at += local.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x504b0506);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(
    12,
    central.reduce((length, piece) => length + piece.length, 0),
    true,
  );
  end.setUint32(16, at, true);
  return joinBytes([...locals, ...central, new Uint8Array(end.buffer)]);
}

/** The fields that the two headers of an entry share; in each they begin at another place. */
function header(
  signature: number,
  length: number,
  {name, method, packed, crc, size}: ZipEntry,
  fields: number,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature);
  view.setUint16(fields, 20, true);
  view.setUint16(fields + 2, /[^\0-\x7f]/.test(name) ? UTF8_NAMES : 0, true);
  view.setUint16(fields + 4, method, true);
  view.setUint16(fields + 8, NO_DAY, true);
  view.setUint32(fields + 10, crc, true);
  view.setUint32(fields + 14, packed.length, true);
  view.setUint32(fields + 18, size, true);
  view.setUint16(fields + 22, name.length, true);
  return new Uint8Array(view.buffer);
}
