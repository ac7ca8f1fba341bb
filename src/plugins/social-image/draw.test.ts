import {createHash} from 'node:crypto';
import {SOCIAL_IMAGE_SIZE, socialImageSvg} from '../../domain/sharing/socialImage';
import {FONT, drawPng} from './draw';

const bytes = async (name: string) => Buffer.from(await drawPng(socialImageSvg(name, FONT)));
const hash = (data: Buffer) => createHash('sha256').update(data).digest('hex');

test('the picture is a PNG of the size that networks ask for', async () => {
  const png = await bytes('Průvodce');
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SOCIAL_IMAGE_SIZE.width, SOCIAL_IMAGE_SIZE.height]);
});

test('the same name gives the same bytes; another name, and the letters of Czech, other ones', async () => {
  const [first, again, other, bare] = await Promise.all([
    bytes('Průvodce'),
    bytes('Průvodce'),
    bytes('Veileder'),
    bytes('Pruvodce'),
  ]);
  expect(hash(first)).toBe(hash(again));
  expect(new Set([first, other, bare].map(hash)).size).toBe(3);
});

test('a name cannot bring markup into the picture', () => {
  expect(socialImageSvg('<script>&', FONT)).toContain('&lt;script&gt;&amp;');
});
