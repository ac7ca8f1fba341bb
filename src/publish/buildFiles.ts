import fs from 'node:fs';
import path from 'node:path';

export interface BuildFile {
  /** Path from the build's root, with `/`. */
  readonly file: string;
  /** `other`: a pipe, a socket, a device. */
  readonly kind: 'file' | 'link' | 'other';
}

/** Everything in a folder but its folders, sorted; links are named, never followed. */
export function filesOf(folder: string, below = ''): BuildFile[] {
  const entries = fs.readdirSync(path.join(folder, below), {withFileTypes: true});
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): BuildFile[] => {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isSymbolicLink()) return [{file, kind: 'link'}];
      if (entry.isDirectory()) return filesOf(folder, file);
      return [{file, kind: entry.isFile() ? 'file' : 'other'}];
    });
}
