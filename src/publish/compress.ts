import fs from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import zlib from 'node:zlib';
import {COMPRESSED_TYPES, extensionOf} from '../domain/safety/fileTypes';
import type {BuildFile} from './buildFiles';

/** Smaller files gain nothing: an answer has headers of that size. */
const LEAST = 1024;

const TWIN = /\.(?:br|gz)$/;

/** Whether a file is the compressed twin of another one. */
export function isTwin(file: string): boolean {
  return TWIN.test(file);
}

/** As many at once as the machine has threads for it; the rest would only wait in memory. */
const AT_ONCE = 4;

const brotli = promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const gzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gzip);

/**
 * Writes `.br` and `.gz` beside every file that gets smaller by it, once, so that no server has to do it for every
 * reader. Scripts and styles as small as can be; pages, which are many, at a tenth of the time for a few per cent.
 */
export async function compressFiles(folder: string, files: readonly string[]): Promise<void> {
  const queue = files.filter((file) => COMPRESSED_TYPES.has(extensionOf(file)));
  const worker = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) await compressFile(folder, file);
  };
  await Promise.all(Array.from({length: AT_ONCE}, worker));
}

async function compressFile(folder: string, file: string): Promise<void> {
  const content = fs.readFileSync(path.join(folder, file));
  if (content.length < LEAST) return;
  const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT} = zlib.constants;
  const quality = /^(?:js|css)$/.test(extensionOf(file)) ? 11 : 6;
  const params = {[BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: content.length};
  const twins = {br: await brotli(content, {params}), gz: await gzip(content, {level: 9})};
  for (const [ending, twin] of Object.entries(twins))
    if (twin.length < content.length) fs.writeFileSync(path.join(folder, `${file}.${ending}`), twin);
}

/** What is wrong with a compressed twin: it must hold exactly what its file holds. */
export function twinFault(folder: string, {file, kind}: BuildFile): string | null {
  if (kind !== 'file') return 'is no file';
  const original = path.join(folder, file.replace(TWIN, ''));
  if (!fs.lstatSync(original, {throwIfNoEntry: false})?.isFile()) return 'compressed file without its original';
  const content = fs.readFileSync(original);
  const twin = fs.readFileSync(path.join(folder, file));
  try {
    // A limit: a few bytes can stand for gigabytes.
    const options = {maxOutputLength: Math.max(content.length, 1)};
    const unpacked = file.endsWith('.br') ? zlib.brotliDecompressSync(twin, options) : zlib.gunzipSync(twin, options);
    return unpacked.equals(content) ? null : 'compressed file that holds something else than its original';
  } catch {
    return 'compressed file that holds something else than its original';
  }
}
