import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {Format} from '../../domain/export/addresses';
import type {ExportDocument, Picture} from '../../domain/export/model';
import {listFiles} from '../../site/tree';

/** Where made documents are kept between builds, named by what they were made from. */
export const CACHE = '.cache/exports';

/** What the writers are made of: when they change, every document is made anew. */
const WRITERS = ['src/domain/export', 'src/publish/exports', 'src/site/drawing'];
const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@expo-google-fonts/noto-sans',
  '@resvg/resvg-wasm',
  'fflate',
  'katex',
];

/** Fingerprint of the writers: their source and the versions of their packages. */
export function writersKey(root: string): string {
  const hash = createHash('sha256');
  for (const {file} of WRITERS.flatMap((folder) => listFiles(root, folder)))
    if (!file.includes('.test.')) hash.update(`${file}\0`).update(fs.readFileSync(path.join(root, file)));
  for (const name of PACKAGES) hash.update(`${name}\0${versionOf(root, name)}\0`);
  return hash.digest('hex');
}

function versionOf(root: string, name: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as {version: string}).version : '';
}

type PictureFile = Extract<Picture['image'], {type: 'file'}>;

const isPictureFile = (part: unknown): part is PictureFile =>
  typeof part === 'object' && part !== null && (part as Partial<PictureFile>).type === 'file';

/** Name of a document in the cache. It follows from its model and its pictures, not from the day or the machine. */
export function cacheName(root: string, writers: string, document: ExportDocument, format: Format): string {
  const pictures: string[] = [];
  // Wherever they stand, in notes, too.
  const text = JSON.stringify(document, (_key, part: unknown) => {
    if (isPictureFile(part)) pictures.push(part.path);
    return part;
  });
  const hash = createHash('sha256').update(`${writers}\0${format}\0`).update(text);
  for (const picture of pictures) {
    const file = path.join(root, 'static', picture);
    if (fs.existsSync(file)) hash.update('\0').update(fs.readFileSync(file));
  }
  return `${hash.digest('hex')}.${format}`;
}

/** Documents that are in the cache and no longer in use are removed. */
export function dropUnused(root: string, used: ReadonlySet<string>): void {
  const folder = path.join(root, CACHE);
  for (const name of fs.readdirSync(folder))
    if (/^[0-9a-f]{64}\.(?:pdf|docx|epub)(?:\.part)?$/.test(name) && !used.has(name))
      fs.rmSync(path.join(folder, name));
}
