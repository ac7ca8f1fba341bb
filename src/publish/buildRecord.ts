import fs from 'node:fs';
import path from 'node:path';
import {type Inputs, inputsOf} from './inputs';

/** Where a build leaves what it was made from; outside `build/`, which is published as it is. */
const RECORD = '.cache/build.json';

/** What `build/` was made from, and in which way it was compressed. */
export interface BuildRecord extends Inputs {
  readonly compressed: string;
}

/** What the last build was made from; nothing when there is no record, or one that cannot be read. */
export function readRecord(root: string): Partial<BuildRecord> {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, RECORD), 'utf8')) as Partial<BuildRecord>;
  } catch {
    return {};
  }
}

export function writeRecord(root: string, record: BuildRecord): void {
  fs.writeFileSync(path.join(root, RECORD), JSON.stringify(record));
}

/** True when `build/` was made from exactly what the tree holds now. */
export function isCurrent(root: string): boolean {
  return fs.existsSync(path.join(root, 'build', 'index.html')) && readRecord(root).all === inputsOf(root).all;
}
