import {ByteWriter} from './byteWriter';

function written(write: (writer: ByteWriter) => void): number[] {
  const writer = new ByteWriter();
  write(writer);
  return [...writer.result()];
}

test('small numbers take one byte', () => {
  expect(written((writer) => writer.varint(127))).toEqual([127]);
  expect(written((writer) => writer.varint(300))).toEqual([172, 2]);
  expect(written((writer) => writer.uint32(0xfedcba98))).toEqual([0x98, 0xba, 0xdc, 0xfe]);
});

test('front coding leaves out what a word shares with the one before', () => {
  // count, shared, lengths, then only the tails
  expect(written((writer) => writer.frontCoded(['abc', 'abd']))).toEqual([2, 0, 2, 3, 1, 97, 98, 99, 100]);
});

test('more than the first buffer fits', () => {
  expect(written((writer) => writer.bytes(new Uint8Array(5000).fill(7)))).toHaveLength(5000);
});
