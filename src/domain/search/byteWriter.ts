import {encodeUtf8} from './utf8';

/** Grows a byte array and knows the building blocks of the index format. */
export class ByteWriter {
  private buffer = new Uint8Array(1024);
  private used = 0;

  /** One byte, 0 to 255. */
  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.used] = value;
    this.used += 1;
  }

  bytes(values: ArrayLike<number>): void {
    this.reserve(values.length);
    this.buffer.set(values, this.used);
    this.used += values.length;
  }

  /** Unsigned 32-bit number, little-endian. */
  uint32(value: number): void {
    this.bytes([value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24]);
  }

  /** Unsigned number below 2^28 in one to four bytes, seven bits each, low bits first (LEB128). */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A column of strings: count, all lengths in bytes, then all bytes. Columns compress better than records. */
  strings(texts: readonly string[]): void {
    const encoded = texts.map(encodeUtf8);
    this.varint(texts.length);
    encoded.forEach((bytes) => this.varint(bytes.length));
    encoded.forEach((bytes) => this.bytes(bytes));
  }

  /** A column of strings in which each leaves out the bytes that it shares with the one before (front coding). */
  frontCoded(texts: readonly string[]): void {
    const shared: number[] = [];
    const tails: number[][] = [];
    let previous: number[] = [];
    for (const text of texts) {
      const bytes = encodeUtf8(text);
      let same = 0;
      while (same < bytes.length && same < 255 && bytes[same] === previous[same]) {
        same += 1;
      }
      shared.push(same);
      tails.push(bytes.slice(same));
      previous = bytes;
    }
    this.varint(texts.length);
    this.bytes(shared);
    tails.forEach((tail) => this.varint(tail.length));
    tails.forEach((tail) => this.bytes(tail));
  }

  /** What was written so far, as a copy. */
  result(): Uint8Array {
    return this.buffer.slice(0, this.used);
  }

  private reserve(more: number): void {
    if (this.used + more > this.buffer.length) {
      const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.used + more));
      larger.set(this.buffer);
      this.buffer = larger;
    }
  }
}
