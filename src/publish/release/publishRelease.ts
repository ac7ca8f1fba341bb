import fs from 'node:fs';
import path from 'node:path';
import {writeAtomically, writeNewSynced} from '../../site/writeAtomically';
import {hashOf} from '../hashes';
import {currentConf} from './currentConf';
import {locked} from './lock';
import {MANIFEST, type Manifest, manifestOf, manifestText, releaseFault} from './manifest';
import {addToPool, tidyPool} from './pool';
import {
  COMPLETE,
  type Store,
  completeReleases,
  currentRelease,
  nextNumber,
  openStore,
  removeRelease,
  sweep,
  syncFolder,
} from './store';

/** Moments between which a run may be killed; tests do. */
export type Step = 'locked' | 'begun' | 'half' | 'copied' | 'listed' | 'complete' | 'pooled' | 'switched' | 'tidied';

export interface PublishOptions {
  /** The folder of releases. */
  readonly to: string;
  /** A finished build that has passed the gate. */
  readonly from: string;
  /** Releases kept beside the served one: one can go back to them, and their assets still answer. 0 forgets all. */
  readonly keep: number;
  readonly onStep?: (step: Step) => void;
}

export interface Published {
  readonly id: string;
  /** What was served before; the same id when nothing has changed. */
  readonly previous: string | null;
}

/**
 * Copies a finished build into a release of its own and, when every byte of it has been read back, makes it the
 * current one by replacing one file. Until then the store serves what it served; a run that was killed leaves at
 * most a release that does not count, which the next run removes.
 */
export function publishRelease({to, from, keep, onStep = () => undefined}: PublishOptions): Published {
  if (!Number.isInteger(keep) || keep < 0) throw new Error('--keep N: how many releases to keep beside the new one.');
  const store = openStore(to);
  return locked(store, () => {
    onStep('locked');
    sweep(store);
    const manifest = manifestOf(from);
    const text = manifestText(manifest);
    const previous = currentRelease(store);
    const mark = hashOf(text).slice(0, 12);
    if (previous?.endsWith(`-${mark}`) && releaseFault(store, previous) === null) return {id: previous, previous};
    const id = `${String(nextNumber(store)).padStart(4, '0')}-${mark}`;
    try {
      writeRelease(store, {id, from, manifest, text, onStep});
      const fault = releaseFault(store, id);
      if (fault) throw new Error(`The release ${id} ${fault}.`);
      addToPool(store, id);
      onStep('pooled');
      switchTo(store, id);
      onStep('switched');
      const others = completeReleases(store).filter((each) => each !== id);
      const kept = keptOf(others, previous, keep);
      for (const old of others) if (!kept.includes(old)) removeRelease(store, old);
      tidyPool(store, [id, ...kept]);
      onStep('tidied');
    } catch (error) {
      throw explained(store, id, error as NodeJS.ErrnoException);
    }
    return {id, previous};
  });
}

/** The release before, whatever its number, then the newest; newest first. */
function keptOf(others: readonly string[], previous: string | null, keep: number): string[] {
  const newest = [...others].reverse();
  return [...newest.filter((id) => id === previous), ...newest.filter((id) => id !== previous)].slice(0, keep);
}

interface Writing {
  readonly id: string;
  readonly from: string;
  readonly manifest: Manifest;
  readonly text: string;
  readonly onStep: (step: Step) => void;
}

function writeRelease({releases}: Store, {id, from, manifest, text, onStep}: Writing): void {
  const folder = path.join(releases, id);
  const site = path.join(folder, 'site');
  fs.mkdirSync(site, {recursive: true});
  onStep('begun');
  const files = Object.keys(manifest);
  const folders = new Set([site]);
  for (const [index, file] of files.entries()) {
    if (index === Math.floor(files.length / 2)) onStep('half');
    const target = path.join(site, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    folders.add(path.dirname(target));
    writeSynced(target, fs.readFileSync(path.join(from, file)));
  }
  folders.forEach(syncFolder);
  onStep('copied');
  writeSynced(path.join(folder, MANIFEST), text);
  syncFolder(folder);
  onStep('listed');
  writeSynced(path.join(folder, COMPLETE), `${hashOf(text)}\n`);
  syncFolder(folder);
  syncFolder(releases);
  onStep('complete');
}

const writeSynced = (file: string, content: Buffer | string) => writeNewSynced(file, content, 0o644);

/** The switch: one file takes the place of another. */
export function switchTo(store: Store, id: string): void {
  writeAtomically(store.conf, currentConf(store.folder, id));
  syncFolder(store.folder);
}

/** Removes what cannot be used, unless it is already served, and says what happened. */
function explained(store: Store, id: string, error: NodeJS.ErrnoException): Error {
  const served = currentRelease(store) === id;
  if (!served) {
    removeRelease(store, id);
    tidyPool(store, completeReleases(store));
  }
  const state = served
    ? `${id} is served; older releases may be left.`
    : 'Nothing was switched, the release was removed.';
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT';
  return new Error(full ? `The disk of ${store.folder} is full. ${state}` : `${error.message} ${state}`);
}
