import fs from 'node:fs';
import path from 'node:path';
import {filesOf} from './buildFiles';
import {DISK_WORDS} from './parts/shortage';

/** What a build needs beside the last one, of which it makes parts, the whole, and what is kept: times its size. */
const TIMES = 3;

/** Bytes of the last build; 0 where there is none. */
function lastSize(root: string): number {
  const folder = path.join(root, 'build');
  if (!fs.existsSync(folder)) return 0;
  return filesOf(folder).reduce((sum, {file}) => sum + fs.lstatSync(path.join(folder, file)).size, 0);
}

/** Bytes that the disk has free for a project. */
function freeBytes(root: string): number {
  const {bavail, bsize} = fs.statfsSync(root);
  return bavail * bsize;
}

/**
 * Says before a build what it would otherwise find out in the middle.
 * @throws a plain sentence when the disk has not the room that the last build leads to expect
 */
export function refuseFullDisk(root: string, free: number = freeBytes(root)): void {
  const need = lastSize(root) * TIMES;
  if (free >= need) return;
  const mb = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`;
  throw new Error(`${DISK_WORDS} It needs about ${mb(need)}; ${mb(free)} are free.`);
}
