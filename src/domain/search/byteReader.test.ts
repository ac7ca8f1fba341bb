import fc from 'fast-check';
import {ByteReader} from './byteReader';
import {ByteWriter} from './byteWriter';
import {SearchIndexError} from './searchError';

test('numbers and strings come back', () => {
  const texts = fc.array(fc.string({unit: 'grapheme', maxLength: 20}), {maxLength: 20});
  fc.assert(
    fc.property(fc.nat(2 ** 28 - 1), fc.nat(), texts, (small, large, list) => {
      const writer = new ByteWriter();
      const sorted = [...list].sort();
      writer.varint(small);
      writer.uint32(large);
      writer.strings(list);
      writer.frontCoded(sorted);
      const reader = new ByteReader(writer.result());
      expect([reader.varint(), reader.uint32()]).toEqual([small, large]);
      expect(reader.strings()).toEqual(list);
      expect(reader.frontCoded()).toEqual(sorted);
      expect(reader.left).toBe(0);
    }),
  );
});

test('a reader never goes past the end nor trusts a count', () => {
  expect(() => new ByteReader(Uint8Array.of()).byte()).toThrow(SearchIndexError);
  expect(() => new ByteReader(Uint8Array.of(200)).varint()).toThrow(SearchIndexError);
  expect(() => new ByteReader(Uint8Array.of(255, 255, 255, 255, 1)).varint()).toThrow(SearchIndexError);
  expect(() => new ByteReader(Uint8Array.of(127, 1, 2)).strings()).toThrow(SearchIndexError);
  expect(() => new ByteReader(Uint8Array.of(1, 5, 1, 65)).frontCoded()).toThrow(SearchIndexError);
  expect(() => new ByteReader(Uint8Array.of(3)).below(3)).toThrow(SearchIndexError);
});
