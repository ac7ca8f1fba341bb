import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {types} from 'node:util';
import v8 from 'node:v8';
import {listFiles} from './tree';
import {writeAtomically} from './writeAtomically';

interface Found<Value> {
  /** Fingerprint of what it was found out of. */
  readonly source: string;
  readonly value: Value;
}

interface Kept<Value> {
  /** Fingerprint of the code that found it. */
  readonly code: string;
  readonly found: ReadonlyMap<string, Found<Value>>;
}

export interface MemoryPlace {
  /** Where it is kept, from the root of the project. */
  readonly file: string;
  /** Files and folders that decide what is found, beside the packages and Node: when one changes, everything is found anew. */
  readonly code: readonly string[];
}

/** What npm has installed. The lock file says it only where somebody has installed since it changed. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * What a step has found out of texts, kept between builds by name: it is found anew when its text has changed, or the code that
 * finds it, or when what was kept cannot be read. What nobody asked for is forgotten.
 */
export class Memory<Value> {
  private readonly file: string;
  private readonly code: string;
  private readonly before: ReadonlyMap<string, Found<Value>>;
  private readonly now = new Map<string, Found<Value>>();
  private isNew = false;

  constructor(root: string, place: MemoryPlace) {
    this.file = path.join(root, place.file);
    this.code = codeOf(root, place.code);
    const kept = readKept<Value>(this.file);
    this.before = kept?.code === this.code ? kept.found : new Map<string, Found<Value>>();
  }

  /** What was found out of exactly this source under this name, or null. */
  recall(name: string, source: string): Value | null {
    const found = this.before.get(name);
    if (found?.source !== fingerprintOf(source)) return null;
    this.now.set(name, found);
    return found.value;
  }

  /** Keeps what has just been found. */
  keep(name: string, source: string, value: Value): void {
    this.now.set(name, {source: fingerprintOf(source), value});
    this.isNew = true;
  }

  /** Writes down what was recalled and kept, for the next build. */
  write(): void {
    if (!this.isNew && this.now.size === this.before.size) return;
    fs.mkdirSync(path.dirname(this.file), {recursive: true});
    writeAtomically(this.file, v8.serialize({code: this.code, found: this.now} satisfies Kept<Value>));
  }
}

/** What an earlier build wrote; null when there is nothing, or nothing that can be read. */
function readKept<Value>(file: string): Kept<Value> | null {
  try {
    const kept = v8.deserialize(fs.readFileSync(file)) as Kept<Value>;
    return types.isMap(kept.found) ? kept : null;
  } catch {
    return null;
  }
}

const fingerprintOf = (text: string) => createHash('sha256').update(text).digest('base64');

function codeOf(root: string, places: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const {file} of [INSTALLED, ...places].flatMap((place) => filesAt(root, place)))
    hash.update(`${file}\0`).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('base64');
}

function filesAt(root: string, place: string): readonly {file: string}[] {
  const stat = fs.statSync(path.join(root, place), {throwIfNoEntry: false});
  return stat?.isFile() ? [{file: place}] : listFiles(root, place).filter(({isLink}) => !isLink);
}
