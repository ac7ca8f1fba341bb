import fs from 'node:fs';
import path from 'node:path';
import type {DocxPicture} from '../../domain/export/docx/context';
import type {EpubPicture} from '../../domain/export/epub/files';
import type {DrawPng} from '../../site/drawing/drawPng';
import {FONT} from '../../site/drawing/fonts';

const RASTER: Readonly<Record<string, 'png' | 'jpeg' | 'gif' | 'webp'>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.gif': 'gif',
  '.webp': 'webp',
};

/** Bytes of a picture of `static/`; null for one that is not there or that documents cannot hold. */
export function pictureFile(root: string, address: string): EpubPicture | null {
  const type = RASTER[path.extname(address).toLowerCase()];
  const file = path.join(root, 'static', address);
  if (!type || !fs.existsSync(file)) return null;
  return {bytes: fs.readFileSync(file), type};
}

/** Pixels of a bitmap for each of the drawing: sharp in print, and only shown where a program does not read SVG. */
const SHARPNESS = 2;

/** A drawing with the bitmap that stands for it; drawn with the fonts of the documents, never with those of a machine. */
function drawing(svg: string, draw: DrawPng): DocxPicture {
  const {bytes, width, height} = draw(svg.replace(/font-family="sans-serif"/g, `font-family="${FONT}"`), SHARPNESS);
  const size = {width: width / SHARPNESS, height: height / SHARPNESS};
  return {
    svg: svg.replace(/font-family="sans-serif"/g, 'font-family="Arial, sans-serif"'),
    raster: {bytes, type: 'png', ...size},
  };
}

/** A picture for word processors, which do not read WebP; `address` may be the text of a drawing itself. */
export function docxPicture(root: string, address: string, draw: DrawPng): DocxPicture | null {
  if (address.startsWith('<svg')) return drawing(address, draw);
  const picture = pictureFile(root, address);
  if (!picture || picture.type === 'webp') return null;
  const size = sizeOf(picture);
  return size ? {raster: {bytes: picture.bytes, type: picture.type, ...size}} : null;
}

/** Width and height in pixels, from the head of the file. */
function sizeOf({bytes, type}: EpubPicture): {width: number; height: number} | null {
  const view = Buffer.from(bytes);
  if (type === 'png') return {width: view.readUInt32BE(16), height: view.readUInt32BE(20)};
  if (type === 'gif') return {width: view.readUInt16LE(6), height: view.readUInt16LE(8)};
  if (type !== 'jpeg') return null;
  for (let at = 2; at + 9 < view.length;) {
    if (view[at] !== 0xff) return null;
    const marker = view[at + 1] ?? 0;
    // Frames of every kind of JPEG; 0xc4, 0xc8 and 0xcc are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return {height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7)};
    at += 2 + view.readUInt16BE(at + 2);
  }
  return null;
}
