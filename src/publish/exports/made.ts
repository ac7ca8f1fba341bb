import fs from 'node:fs';
import path from 'node:path';
import type {Downloads} from '../../domain/export/addresses';
import type {MadeFiles} from '../downloadFaults';
import {CACHE} from './cache';

/** What the last build made: for its pages, and for the gate when the build is published later. */
const DOWNLOADS = path.join(CACHE, 'downloads.json');
const HASHES = path.join(CACHE, 'hashes.json');

/** Writes down what a build has made, for its pages. */
export function keepDownloads(root: string, downloads: Downloads): void {
  fs.mkdirSync(path.join(root, CACHE), {recursive: true});
  fs.writeFileSync(path.join(root, DOWNLOADS), JSON.stringify(downloads));
}

/** A build without documents offers none. */
export function forgetDownloads(root: string): void {
  fs.rmSync(path.join(root, DOWNLOADS), {force: true});
}

/** Writes down which documents a finished build holds; null for one without. */
export function keepHashes(root: string, hashes: MadeFiles | null): void {
  if (hashes) fs.writeFileSync(path.join(root, HASHES), JSON.stringify(hashes));
  else fs.rmSync(path.join(root, HASHES), {force: true});
}

/** Fingerprints of the documents of the last build of this project; none where it made none. */
export function lastMade(root: string): MadeFiles {
  const file = path.join(root, HASHES);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as MadeFiles) : {};
}

/** Tells Docusaurus where the sizes stand; without the variable, as in live editing, pages offer no documents. */
export function downloadsVariable(root: string): Record<string, string> {
  const file = path.join(root, DOWNLOADS);
  return fs.existsSync(file) ? {DOWNLOADS_FILE: file} : {};
}
