import fs from 'node:fs/promises';
import {Resvg, initWasm} from '@resvg/resvg-wasm';
import {FONT, fontFiles} from './fonts';

/** A drawing as bitmap. */
export interface Bitmap {
  /** A PNG file. */
  readonly bytes: Uint8Array;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws an SVG with the fonts that the project brings; `zoom` is how many pixels stand for each of the drawing.
 * @throws when the SVG cannot be read
 */
export type DrawPng = (svg: string, zoom?: number) => Bitmap;

let ready: Promise<void> | null = null;

/** The module may be loaded anew for each language while the renderer stays: it must be started once only. */
async function start(): Promise<void> {
  const wasm = await fs.readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(wasm).catch((error: unknown) => {
    if (!/already initialized/i.test(String(error))) throw error;
  });
}

/** Starts the renderer. WebAssembly, and fonts of our own instead of the machine's: the same bytes on every system. */
export async function pngDrawer(): Promise<DrawPng> {
  ready ??= start();
  await ready;
  const fontBuffers = await Promise.all(fontFiles().map((file) => fs.readFile(file)));
  const font = {fontBuffers, defaultFontFamily: FONT, sansSerifFamily: FONT};
  return (svg, zoom = 1) => {
    const renderer = new Resvg(svg, {font, fitTo: {mode: 'zoom', value: zoom}});
    try {
      const image = renderer.render();
      const bitmap = {bytes: image.asPng(), width: image.width, height: image.height};
      image.free();
      return bitmap;
    } finally {
      renderer.free();
    }
  };
}
