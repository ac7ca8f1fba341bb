import {DamagedFile, latin1} from './metadata';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where its bytes stand in the file, still packed. */
  readonly packed: Uint8Array;
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
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}
