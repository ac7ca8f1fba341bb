import {isUtf8} from 'node:buffer';
import type {Locale} from '../domain/locales/locales';

/** Why a file cannot be read as UTF-8: what it looks like, and where it shows first. */
export interface WrongEncoding {
  readonly encoding: string;
  /** 1-based; none where lines cannot be told. */
  readonly line: number | undefined;
}

/** Bytes of `šťžŠŤŽ` in each of the two Central European code pages; all their other Czech letters are the same. */
const WINDOWS = new Set([0x9a, 0x9d, 0x9e, 0x8a, 0x8d, 0x8e]);
const LATIN_2 = new Set([0xb9, 0xbb, 0xbe, 0xa9, 0xab, 0xae]);

/** What else than UTF-8 a file's bytes look like; null when they are UTF-8 text. */
export function wrongEncoding(bytes: Buffer, locale: Locale | undefined): WrongEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return {encoding: 'UTF-16 LE', line: undefined};
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return {encoding: 'UTF-16 BE', line: undefined};
  const nul = bytes.indexOf(0);
  if (nul !== -1) return {encoding: sixteenBits(bytes) ?? 'a binary file', line: undefined};
  if (isUtf8(bytes)) return null;
  const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '';
  return {encoding: eightBits(bytes, locale), line: before.split('\n').length};
}

/** Ordinary text in UTF-16 has a zero in nearly every second byte. */
function sixteenBits(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, 1000);
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > sample.length / 4 && even === 0) return 'UTF-16 LE';
  return even > sample.length / 4 && odd === 0 ? 'UTF-16 BE' : null;
}

function eightBits(bytes: Buffer, locale: Locale | undefined): string {
  if (locale === 'nb' || locale === 'en') return 'Windows-1252';
  if (bytes.some((byte) => WINDOWS.has(byte))) return 'Windows-1250';
  return bytes.some((byte) => LATIN_2.has(byte)) ? 'ISO-8859-2 (Latin-2)' : 'Windows-1250';
}
