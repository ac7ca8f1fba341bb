import {SearchIndexError} from './searchError';

/** U+FFFD, written for halves of surrogate pairs, as TextEncoder does. */
const REPLACEMENT = 0xfffd;

/**
 * UTF-8 bytes of a string (RFC 3629). Own code instead of TextEncoder because the domain runs where that is missing
 * (test environments) and because decoding here must refuse what is not well-formed.
 */
export function encodeUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0) ?? REPLACEMENT;
    if (code >= 0xd800 && code <= 0xdfff) {
      code = REPLACEMENT;
    }
    if (code < 0x80) {
      bytes.push(code);
    } else if (code < 0x800) {
      bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    } else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
  }
  return bytes;
}

/** Smallest code point that a sequence of 1 to 4 bytes may carry; a smaller one is an overlong form. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function sequenceLength(first: number): number {
  if (first < 0x80) {
    return 1;
  }
  return first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
}

/** Decodes bytes from `start` to `end` (exclusive). Throws SearchIndexError('corrupt') on anything ill-formed. */
export function decodeUtf8(bytes: ArrayLike<number>, start: number, end: number): string {
  let text = '';
  let at = start;
  while (at < end) {
    const first = bytes[at] ?? 0;
    const length = sequenceLength(first);
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    let whole = length > 0 && at + length <= end;
    for (let k = 1; whole && k < length; k += 1) {
      const next = bytes[at + k] ?? 0;
      whole = (next & 0xc0) === 0x80;
      code = (code << 6) | (next & 63);
    }
    if (!whole || code < (SMALLEST[length] ?? 0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      throw new SearchIndexError('corrupt', 'The search index holds text that is not UTF-8.');
    }
    text += String.fromCodePoint(code);
    at += length;
  }
  return text;
}
