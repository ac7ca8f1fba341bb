import fs from 'node:fs';
import path from 'node:path';

export interface TreeFile {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  readonly isLink: boolean;
}

/** What a reading of the whole tree has seen so far; null while nobody reads it. */
let seen: {root: string; folders: Map<string, readonly TreeFile[]>; texts: Map<string, string>} | null = null;

/**
 * Reads a tree that nobody changes meanwhile: within `read`, each folder is listed and each text read once, though
 * pages, records and texts ask for them in turn. Afterwards nothing is remembered.
 */
export function inOneReading<T>(root: string, read: () => T): T {
  const before = seen;
  seen = {root, folders: new Map(), texts: new Map()};
  try {
    return read();
  } finally {
    seen = before;
  }
}

/** Every file below a folder, sorted, links not followed (the folder itself included). A folder that does not exist is empty. */
export function listFiles(root: string, folder: string): readonly TreeFile[] {
  const folders = seen?.root === root ? seen.folders : null;
  const before = folders?.get(folder);
  if (before) return before;
  const files = listed(root, folder);
  folders?.set(folder, files);
  return files;
}

function listed(root: string, folder: string): readonly TreeFile[] {
  const absolute = path.join(root, folder);
  const stat = fs.lstatSync(absolute, {throwIfNoEntry: false});
  if (!stat) return [];
  if (stat.isSymbolicLink()) return [{file: folder, isLink: true}];
  const entries = fs.readdirSync(absolute, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) return [{file, isLink: true}];
    if (!entry.isDirectory()) return [{file, isLink: false}];
    // A folder whose name is no UTF-8 cannot be opened by the name that is read: it stands for what is in it.
    return fs.existsSync(path.join(root, file)) ? listFiles(root, file) : [{file, isLink: false}];
  });
}

/** Text of a file, as UTF-8. */
export function readText(root: string, file: string): string {
  const before = seen?.root === root ? seen.texts.get(file) : undefined;
  return before ?? textOf(root, file, fs.readFileSync(path.join(root, file)));
}

/** Text of a file of which the bytes were read, as UTF-8. */
export function textOf(root: string, file: string, bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (seen?.root === root) seen.texts.set(file, text);
  return text;
}
