import fs from 'node:fs';
import path from 'node:path';
import {RELEASE_ID, currentOf} from './currentConf';

/** Says that a folder was made by `npm run publish`: it alone may be tidied by it. */
const MARKER = '.self-help-knowledge-base';

/** A folder of releases on the machine that serves them. */
export interface Store {
  readonly folder: string;
  readonly releases: string;
  /** Files named by their content, of every kept release. */
  readonly pool: string;
  /** The one file that decides which release is served; nginx includes it. */
  readonly conf: string;
}

/** Last file of a release: without it, the release does not count. */
export const COMPLETE = 'COMPLETE';

/** Forces names in a folder to the disk, so that they survive a power cut in the order in which they were made. */
export function syncFolder(folder: string): void {
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/**
 * The store in a folder; an empty or missing folder becomes one.
 * @throws when the folder holds something else: its content would be served, or tidied away
 */
export function openStore(to: string): Store {
  const folder = path.resolve(to);
  if (!/^[\w./@+-]+$/.test(folder))
    throw new Error(`${folder}: use a folder whose path has only letters, digits and . / _ @ + -`);
  const releases = path.join(folder, 'releases');
  fs.mkdirSync(folder, {recursive: true});
  const content = fs.readdirSync(folder);
  if (content.length > 0 && !content.includes(MARKER))
    throw new Error(`${folder} is not a folder of releases of this site (it has no ${MARKER}). Nothing was changed.`);
  fs.writeFileSync(path.join(folder, MARKER), 'Releases of this site; see MAINTAINING.md.\n');
  const pool = path.join(folder, 'pool');
  for (const each of [releases, pool]) {
    fs.mkdirSync(each, {recursive: true});
    if (!fs.lstatSync(each).isDirectory()) throw new Error(`${each} is a link, not a folder. Nothing was changed.`);
  }
  return {folder, releases, pool, conf: path.join(folder, 'current.conf')};
}

/** Folders that are releases by their names, the oldest first; anything else there is nobody's business. */
function releaseFolders({releases}: Store): string[] {
  return fs
    .readdirSync(releases, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && RELEASE_ID.test(entry.name))
    .map(({name}) => name)
    .sort();
}

const isComplete = ({releases}: Store, id: string) => fs.existsSync(path.join(releases, id, COMPLETE));

/** Releases that were copied to their end, the oldest first. */
export function completeReleases(store: Store): string[] {
  return releaseFolders(store).filter((id) => isComplete(store, id));
}

/** The release that is served, or null before the first one. */
export function currentRelease({conf}: Store): string | null {
  if (!fs.existsSync(conf)) return null;
  const id = currentOf(fs.readFileSync(conf, 'utf8'));
  if (id === null) throw new Error(`${conf} was not written by "npm run publish". Nothing was changed.`);
  return id;
}

/** Number of the next release. Numbers, not times: a clock may be wrong. */
export function nextNumber(store: Store): number {
  return Math.max(0, ...releaseFolders(store).map((id) => Number(id.split('-')[0]))) + 1;
}

/** Removes a release; `COMPLETE` first, so that a half-removed one never counts. */
export function removeRelease({releases}: Store, id: string): void {
  fs.rmSync(path.join(releases, id, COMPLETE), {force: true});
  fs.rmSync(path.join(releases, id), {recursive: true, force: true});
}

/** Removes what a killed run left behind; never the release that is served. */
export function sweep(store: Store): void {
  const current = currentRelease(store);
  for (const id of releaseFolders(store)) if (id !== current && !isComplete(store, id)) removeRelease(store, id);
  for (const name of fs.readdirSync(store.folder))
    if (/^\.(?:current\.conf|lock)\..*\.tmp$/.test(name)) fs.rmSync(path.join(store.folder, name), {force: true});
}
