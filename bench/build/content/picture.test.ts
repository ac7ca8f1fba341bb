import {picture} from './picture';

test('a PNG with true checksums, large enough not to be put into a page as text', () => {
  const png = picture(1);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // The last chunk is the same in every PNG, its checksum included.
  expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  expect(png.length).toBeGreaterThan(10_000);
  expect(png.length).toBeLessThan(12_000);
});

test('each seed its own picture, the same every time', () => {
  expect(picture(2)).toEqual(picture(2));
  expect(picture(2)).not.toEqual(picture(3));
});
