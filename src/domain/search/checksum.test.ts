import {crc32} from './checksum';

test('the check value of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test('bytes before the start do not count', () => {
  expect(crc32(new TextEncoder().encode('xx123456789'), 2)).toBe(0xcbf43926);
});
