import {SearchIndexError} from './searchError';
import {decodeUtf8} from './utf8';

/**
 * Reads what ByteWriter wrote. Every method throws SearchIndexError instead of reading past the end, and a count is
 * checked against the bytes that are left before anything is allocated for it.
 */
export class ByteReader {
  private at: number;

  constructor(
    private readonly bytes: Uint8Array,
    start = 0,
  ) {
    this.at = start;
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) {
      throw new SearchIndexError('truncated', 'The search index ends too early.');
    }
    this.at += 1;
    return value;
  }

  /** A view of the next bytes, not a copy. */
  take(count: number): Uint8Array {
    if (count > this.left) {
      throw new SearchIndexError('truncated', 'The search index ends too early.');
    }
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  uint32(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.take(4);
    return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) {
        return value;
      }
    }
    throw new SearchIndexError('corrupt', 'The search index holds a number that is too large.');
  }

  /** A varint below `limit`. */
  below(limit: number): number {
    const value = this.varint();
    if (value >= limit) {
      throw new SearchIndexError('corrupt', 'The search index refers to something that it does not hold.');
    }
    return value;
  }

  /** Number of things that follow, each of which takes at least `bytesEach` bytes. */
  count(bytesEach = 1): number {
    const value = this.varint();
    if (value * bytesEach > this.left) {
      throw new SearchIndexError('truncated', 'The search index ends too early.');
    }
    return value;
  }

  strings(): string[] {
    const lengths = this.lengths(this.count());
    return lengths.map((length) => {
      const bytes = this.take(length);
      return decodeUtf8(bytes, 0, length);
    });
  }

  frontCoded(): string[] {
    const count = this.count(2);
    const shared = this.take(count);
    const lengths = this.lengths(count);
    let previous: number[] = [];
    return lengths.map((length, index) => {
      const same = shared[index] ?? 0;
      if (same > previous.length) {
        throw new SearchIndexError('corrupt', 'The words of the search index do not fit together.');
      }
      previous = previous.slice(0, same);
      previous.push(...this.shortTail(length));
      return decodeUtf8(previous, 0, previous.length);
    });
  }

  private lengths(count: number): number[] {
    const lengths: number[] = [];
    for (let index = 0; index < count; index += 1) {
      lengths.push(this.varint());
    }
    return lengths;
  }

  /** Front-coded strings are words and addresses; a longer one would overflow the argument list of `push`. */
  private shortTail(length: number): Uint8Array {
    if (length > 4096) {
      throw new SearchIndexError('corrupt', 'The search index holds a word that is too long.');
    }
    return this.take(length);
  }
}
