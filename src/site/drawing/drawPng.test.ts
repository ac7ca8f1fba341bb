import {createHash} from 'node:crypto';
import {SOCIAL_IMAGE_SIZE, socialImageSvg} from '../../domain/sharing/socialImage';
import {pngDrawer} from './drawPng';
import {FONT} from './fonts';

const bytes = async (name: string) => Buffer.from((await pngDrawer())(socialImageSvg(name, FONT)).bytes);
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

const LINE = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" font-family="${FONT}"><text y="12">č</text></svg>`;

test('a zoomed drawing has that many pixels for each of its own, and says so', async () => {
  const draw = await pngDrawer();
  expect(draw(LINE)).toMatchObject({width: 40, height: 20});
  const {bytes, ...size} = draw(LINE, 2);
  expect(size).toEqual({width: 80, height: 40});
  expect(Buffer.from(bytes).readUInt32BE(16)).toBe(80);
});

test('fonts of the machine are not asked: a family that we do not bring is drawn in ours', async () => {
  const draw = await pngDrawer();
  expect(hash(Buffer.from(draw(LINE.replace(FONT, 'DejaVu Sans')).bytes))).toBe(hash(Buffer.from(draw(LINE).bytes)));
});

test('text that is no drawing is refused, and the next drawing is made', async () => {
  const draw = await pngDrawer();
  expect(() => draw('<svg')).toThrow();
  expect(draw(LINE).width).toBe(40);
});
