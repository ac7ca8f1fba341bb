import fs from 'node:fs';
import path from 'node:path';
import {HASHED_FOLDERS, isIn} from '../../domain/safety/siteFolders';
import {filesOf} from '../buildFiles';
import type {Store} from './store';

/** Files of a release that are named by their content, from its root. */
function hashedFiles({releases}: Store, id: string): string[] {
  return filesOf(path.join(releases, id, 'site'))
    .map(({file}) => file)
    .filter((file) => isIn(HASHED_FOLDERS, `/${file}`));
}

const inode = (file: string) => fs.lstatSync(file, {throwIfNoEntry: false})?.ino;

/** Puts a release's hashed files into the pool, as second names of the same files: no space, and no half copy. */
export function addToPool(store: Store, id: string): void {
  for (const file of hashedFiles(store, id)) {
    const source = path.join(store.releases, id, 'site', file);
    const target = path.join(store.pool, file);
    if (inode(source) === inode(target)) continue;
    fs.mkdirSync(path.dirname(target), {recursive: true});
    const beside = `${target}.${process.pid}.tmp`;
    fs.rmSync(beside, {force: true});
    fs.linkSync(source, beside);
    fs.renameSync(beside, target);
  }
}

/** Takes out of the pool what no kept release holds. */
export function tidyPool(store: Store, kept: readonly string[]): void {
  const wanted = new Set(kept.flatMap((id) => hashedFiles(store, id)));
  for (const {file} of filesOf(store.pool))
    if (!wanted.has(file)) fs.rmSync(path.join(store.pool, file), {force: true});
}
