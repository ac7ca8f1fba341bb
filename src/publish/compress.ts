import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import zlib from 'node:zlib';
import {COMPRESSED_TYPES, extensionOf} from '../domain/safety/fileTypes';
import type {BuildFile} from './buildFiles';
import {hashOf} from './hashes';

/** Smaller files gain nothing: an answer has headers of that size. */
const LEAST = 1024;

const TWIN = /\.(?:br|gz)$/;

/** Whether a file is the compressed twin of another one. */
export function isTwin(file: string): boolean {
  return TWIN.test(file);
}

const brotli = promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliCompress);
const gzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gzip);

/** Name of the way in which files are compressed: twins of a build that was made in another way do not count. */
export const WAY = `br10-br6-gz9 ${process.versions.brotli} ${process.versions.zlib}`;

/** Scripts from this size on are mostly shared by many pages; smaller ones are a page's own, and as many as pages. Bytes. */
const SHARED = 30_000;

/**
 * Writes `.br` and `.gz` beside every file that gets smaller by it, once, so that no server has to do it for every
 * reader. Shared scripts and styles nearly as small as can be; pages and their own scripts, which are many, at a tenth of the time for
 * a few per cent.
 * @param last an earlier build of the same site, compressed in the same way: what is the same there is not compressed again
 * @returns how many different files were compressed anew
 */
export async function compressFiles(folder: string, files: readonly string[], last?: string): Promise<number> {
  const queue = byContent(folder, files).values();
  let made = 0;
  const worker = async () => {
    for (const group of queue) {
      const [first = ''] = group;
      const content = fs.readFileSync(path.join(folder, first));
      const known = last === undefined ? null : twinsIn(last, group, content);
      if (known === null) made += 1;
      for (const [ending, twin] of Object.entries(known ?? (await twinsOf(content, first))))
        for (const file of group) fs.writeFileSync(path.join(folder, `${file}.${ending}`), twin);
    }
  };
  // As many at once as the machine has cores; the rest would only wait in memory.
  await Promise.all(Array.from({length: os.availableParallelism()}, worker));
  return made;
}

/** Files that are worth it, those with the same content together: scripts and styles are the same in every language. */
function byContent(folder: string, files: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    if (!COMPRESSED_TYPES.has(extensionOf(file))) continue;
    const content = fs.readFileSync(path.join(folder, file));
    if (content.length < LEAST) continue;
    const name = `${extensionOf(file)} ${hashOf(content)}`;
    const group = groups.get(name);
    if (group) group.push(file);
    else groups.set(name, [file]);
  }
  return groups;
}

/** Both twins of a content in an earlier build, from whichever of its files was there already. */
function twinsIn(last: string, group: readonly string[], content: Buffer): Record<string, Buffer> | null {
  for (const file of group) {
    const place = path.join(last, file);
    if (fs.statSync(place, {throwIfNoEntry: false})?.size !== content.length) continue;
    if (!fs.existsSync(`${place}.br`) || !fs.existsSync(`${place}.gz`)) continue;
    if (fs.readFileSync(place).equals(content))
      return {br: fs.readFileSync(`${place}.br`), gz: fs.readFileSync(`${place}.gz`)};
  }
  return null;
}

/** The twins that are smaller than their file, by ending. */
async function twinsOf(content: Buffer, file: string): Promise<Record<string, Buffer>> {
  const type = extensionOf(file);
  const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT} = zlib.constants;
  const isShared = type === 'css' || (type === 'js' && content.length >= SHARED);
  const quality = isShared ? 10 : 6;
  const params = {[BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: content.length};
  const [br, gz] = await Promise.all([brotli(content, {params}), gzip(content, {level: 9})]);
  return Object.fromEntries(Object.entries({br, gz}).filter(([, twin]) => twin.length < content.length));
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
