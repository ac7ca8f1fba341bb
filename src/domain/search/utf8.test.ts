import fc from 'fast-check';
import {SearchIndexError} from './searchError';
import {decodeUtf8, encodeUtf8} from './utf8';

test('any well-formed text comes back', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const bytes = encodeUtf8(text);
      expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
      expect(Buffer.from(bytes).toString('utf8')).toBe(text);
    }),
  );
});

test('a lone surrogate becomes the replacement character', () => {
  expect(decodeUtf8(encodeUtf8('a\ud800b'), 0, 5)).toBe('a\ufffdb');
});

test.each([
  ['overlong', [0xc0, 0x80]],
  ['overlong in three', [0xe0, 0x80, 0x80]],
  ['surrogate', [0xed, 0xa0, 0x80]],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ['cut off', [0xe2, 0x82]],
  ['stray continuation', [0x80]],
  ['not UTF-8', [0xff]],
])('%s bytes are refused', (_, bytes) => {
  expect(() => decodeUtf8(bytes, 0, bytes.length)).toThrow(SearchIndexError);
});

test('agrees with the platform on which bytes are UTF-8', () => {
  const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 12}), (bytes) => {
      let expected: string | null = null;
      try {
        expected = strict.decode(bytes);
      } catch {
        expect(() => decodeUtf8(bytes, 0, bytes.length)).toThrow(SearchIndexError);
      }
      if (expected !== null) {
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(expected);
      }
    }),
    {numRuns: 2000},
  );
});
