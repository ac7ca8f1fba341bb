import fs from 'node:fs';
import path from 'node:path';
import type {MadeFiles} from '../downloadFaults';
import {CACHE} from './cache';
import type {Made} from './makeExports';

/** What the last build made: for its pages, and for the gate when the build is published later. */
const DOWNLOADS = path.join(CACHE, 'downloads.json');
const HASHES = path.join(CACHE, 'hashes.json');

/** Writes down what a build made. */
export function recordMade(root: string, {downloads, hashes}: Made): void {
  fs.mkdirSync(path.join(root, CACHE), {recursive: true});
  fs.writeFileSync(path.join(root, DOWNLOADS), JSON.stringify(downloads));
  fs.writeFileSync(path.join(root, HASHES), JSON.stringify(hashes));
}

/** A build without documents offers none. */
export function forgetMade(root: string): void {
  for (const file of [DOWNLOADS, HASHES]) fs.rmSync(path.join(root, file), {force: true});
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
