import fs from 'node:fs';
import path from 'node:path';
import {FORMATS} from '../domain/export/addresses';
import {extensionOf} from '../domain/safety/fileTypes';
import {DOWNLOAD_FOLDER} from '../domain/safety/siteFolders';
import type {BuildFile} from './buildFiles';
import {hashOf} from './hashes';

/** Documents of a build: path from its root -> SHA-256 of the file, hex. */
export type MadeFiles = Readonly<Record<string, string>>;

/** How each format begins; both others are zip files. */
const STARTS: Readonly<Record<string, string>> = {pdf: '%PDF-', docx: 'PK\u0003\u0004', epub: 'PK\u0003\u0004'};

export function isDownload(file: string): boolean {
  return `/${file}`.startsWith(DOWNLOAD_FOLDER);
}

/**
 * What is wrong with a file among the documents. They are downloaded by people who trust the site, so nothing stands there that
 * this very build did not make.
 * @param made what the build made; null where it was made elsewhere: then only what the file is can be looked at
 */
export function downloadFaults(folder: string, {file, kind}: BuildFile, made: MadeFiles | null): string[] {
  if (kind !== 'file') return [];
  const type = extensionOf(file);
  if (!(FORMATS as readonly string[]).includes(type)) return ['file among the downloads that is no document'];
  const content = fs.readFileSync(path.join(folder, file));
  if (!content.toString('latin1', 0, 8).startsWith(STARTS[type] ?? '')) return ['is not what its name says'];
  if (made === null) return [];
  const expected = Object.hasOwn(made, file) ? made[file] : undefined;
  if (expected === undefined) return ['document that this build did not make'];
  return hashOf(content) === expected ? [] : ['document that was changed after it was made'];
}
