import fs from 'node:fs';
import path from 'node:path';
import {writeAtomically} from '../site/writeAtomically';
import {type Inputs, inputsOf} from './inputs';

/** Where a build leaves what it was made from; outside `build/`, which is published as it is. */
const RECORD = '.cache/build.json';
const BUNDLER_CACHE = 'node_modules/.cache/rspack';

/** What `build/` was made from, and in which way it was compressed. */
export interface BuildRecord extends Inputs {
  readonly compressed: string;
}

function readRecord(root: string): Partial<BuildRecord> {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, RECORD), 'utf8')) as Partial<BuildRecord>;
  } catch {
    // There is none, or one that cannot be read: nothing is known.
    return {};
  }
}

function writeRecord(root: string, record: Partial<BuildRecord>): void {
  const file = path.join(root, RECORD);
  fs.mkdirSync(path.dirname(file), {recursive: true});
  writeAtomically(file, JSON.stringify(record));
}

/**
 * Begins a build. The bundler's cache knows pages and modules, but not that a page shows records: it is dropped when those have changed.
 * From then on it holds what this build bundles, whatever becomes of it.
 * @param frame of this build (`Inputs`)
 * @returns what is known of the last build
 */
export function beginRecord(root: string, frame: string): Partial<BuildRecord> {
  const before = readRecord(root);
  if (before.frame === frame) return before;
  writeRecord(root, {...before, frame: ''});
  fs.rmSync(path.join(root, BUNDLER_CACHE), {recursive: true, force: true});
  writeRecord(root, {...before, frame});
  return before;
}

/** While the new site takes the place of the old one, nobody may take either for the other. */
export function forgetBuild(root: string): void {
  writeRecord(root, {frame: readRecord(root).frame});
}

/**
 * Ends a build.
 * @param inputs what `build/` was made from; null when something was saved meanwhile, so that nobody knows
 */
export function endRecord(root: string, inputs: Inputs | null, compressed: string): void {
  writeRecord(root, {...(inputs ?? {frame: ''}), compressed});
}

/** True when `build/` was made from exactly what the tree holds now. */
export function isCurrent(root: string): boolean {
  if (!fs.existsSync(path.join(root, 'build', 'index.html'))) return false;
  try {
    return readRecord(root).all === inputsOf(root).all;
  } catch {
    // A file that cannot be read: a build says which, and what to do.
    return false;
  }
}
