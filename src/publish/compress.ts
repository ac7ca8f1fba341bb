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

/** Name of the way in which files are compressed: what was kept under another one does not count. */
const WAY = 'br11-br6-gz9-shared';

/** Scripts from this size on are shared by many pages; smaller ones are mostly one page's own, and as many as pages. Bytes. */
const SHARED = 100_000;

/**
 * Writes `.br` and `.gz` beside every file that gets smaller by it, once, so that no server has to do it for every
 * reader. Shared scripts and styles as small as can be; pages and their own scripts, which are many, at a tenth of the time for a
 * few per cent.
 * @param kept folder in which twins stay from build to build, named by what they are twins of: only what changed is compressed
 * @returns how many different files were compressed anew
 */
export async function compressFiles(folder: string, files: readonly string[], kept?: string): Promise<number> {
  const groups = byContent(folder, files);
  const queue = groups.entries();
  let made = 0;
  const worker = async () => {
    for (const [name, [first = '', ...others]] of queue) {
      const stored = kept === undefined ? null : path.join(kept, name);
      const isKept = stored !== null && fs.existsSync(stored);
      const twins = isKept ? keptTwins(stored) : await twinsOf(fs.readFileSync(path.join(folder, first)), first);
      for (const file of [first, ...others])
        for (const [ending, twin] of Object.entries(twins))
          fs.writeFileSync(path.join(folder, `${file}.${ending}`), twin);
      if (isKept) continue;
      made += 1;
      if (stored !== null) keepTwins(stored, twins);
    }
  };
  // As many at once as the machine has cores; the rest would only wait in memory.
  await Promise.all(Array.from({length: os.availableParallelism()}, worker));
  if (kept !== undefined && fs.existsSync(kept))
    for (const name of fs.readdirSync(kept))
      if (!groups.has(name)) fs.rmSync(path.join(kept, name), {recursive: true, force: true});
  return made;
}

/** Files that are worth it, under the name of their twins: scripts and styles are the same in every language. */
function byContent(folder: string, files: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files.filter((each) => COMPRESSED_TYPES.has(extensionOf(each)))) {
    const content = fs.readFileSync(path.join(folder, file));
    if (content.length < LEAST) continue;
    const name = hashOf(`${WAY}\0${extensionOf(file)}\0${hashOf(content)}`);
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return groups;
}

function keptTwins(stored: string): Record<string, Buffer> {
  return Object.fromEntries(
    fs.readdirSync(stored).map((ending) => [ending, fs.readFileSync(path.join(stored, ending))]),
  );
}

/** The twins that are smaller than their file, by ending. */
async function twinsOf(content: Buffer, file: string): Promise<Record<string, Buffer>> {
  const type = extensionOf(file);
  const {BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT} = zlib.constants;
  const isShared = type === 'css' || (type === 'js' && content.length >= SHARED);
  const quality = isShared ? 11 : 6;
  const params = {[BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: content.length};
  const [br, gz] = await Promise.all([brotli(content, {params}), gzip(content, {level: 9})]);
  return Object.fromEntries(Object.entries({br, gz}).filter(([, twin]) => twin.length < content.length));
}

/** Whole or not at all: a build that is stopped must not leave half a file for the next one. */
function keepTwins(stored: string, twins: Readonly<Record<string, Buffer>>): void {
  const beside = `${stored}.part`;
  fs.rmSync(beside, {recursive: true, force: true});
  fs.mkdirSync(beside, {recursive: true});
  for (const [ending, twin] of Object.entries(twins)) fs.writeFileSync(path.join(beside, ending), twin);
  fs.renameSync(beside, stored);
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
