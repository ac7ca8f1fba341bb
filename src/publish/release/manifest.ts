import fs from 'node:fs';
import path from 'node:path';
import {filesOf} from '../buildFiles';
import {hashOf} from '../hashes';
import {COMPLETE, type Store} from './store';

export const MANIFEST = 'manifest.json';

/** Path of every file of a release and the SHA-256 of its content, hex. */
export type Manifest = Readonly<Record<string, string>>;

/** @throws when the folder holds a link, or anything that is not a file */
export function manifestOf(folder: string): Manifest {
  return Object.fromEntries(
    filesOf(folder).map(({file, kind}) => {
      if (kind !== 'file') throw new Error(`${file} is not a file; it cannot be published.`);
      return [file, hashOf(fs.readFileSync(path.join(folder, file)))];
    }),
  );
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify({format: 1, files: manifest}, null, 1)}\n`;
}

/** Why a release must not be served, or null when every byte is as it was when it was made. */
export function releaseFault({releases}: Store, id: string): string | null {
  const folder = path.join(releases, id);
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  try {
    if (!fs.existsSync(path.join(folder, COMPLETE))) return 'is not complete';
    const text = read(MANIFEST);
    if (read(COMPLETE).trim() !== hashOf(text)) return 'has another manifest than it was made with';
    const expected = (JSON.parse(text) as {files: Manifest}).files;
    const present = manifestOf(path.join(folder, 'site'));
    const differs = [...new Set([...Object.keys(expected), ...Object.keys(present)])].filter(
      (file) => expected[file] !== present[file],
    );
    return differs.length === 0 ? null : `was changed: ${differs.slice(0, 5).join(', ')} (${differs.length} files)`;
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`;
  }
}
