import fs from 'node:fs/promises';
import {Resvg, initWasm} from '@resvg/resvg-wasm';

/** Family name of the font below. */
export const FONT = 'Noto Sans';

let ready: Promise<void> | null = null;

/** The module may be loaded anew for each language while the renderer stays: it must be started once only. */
async function start(): Promise<void> {
  const wasm = await fs.readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  await initWasm(wasm).catch((error: unknown) => {
    if (!/already initialized/i.test(String(error))) throw error;
  });
}

/**
 * Draws an SVG as PNG. WebAssembly and a font of our own instead of the machine's: the same bytes on every system.
 * @throws (rejects) when the SVG cannot be read
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= start();
  await ready;
  const font = await fs.readFile(require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'));
  const renderer = new Resvg(svg, {font: {fontBuffers: [font], defaultFontFamily: FONT}});
  const image = renderer.render();
  const png = image.asPng();
  image.free();
  renderer.free();
  return png;
}
