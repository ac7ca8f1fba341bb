import satisfies from 'spdx-satisfies';
import {type LockFile, lockedPackages} from './lockFile';

/** SPDX ids of licences under which a package may be used here; each was read. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  // File by file: asks to pass on changes of its own files, of which we make none.
  'MPL-2.0',
  // Fonts: may be embedded in documents and drawn in pictures of any licence; the licence stays beside the font.
  'OFL-1.1',
  'Python-2.0',
];

/** Packages whose entry names no licence in SPDX's form; what their own licence file says. */
const READ: Readonly<Record<string, string>> = {
  busboy: 'MIT',
  eval: 'MIT',
  format: 'MIT',
  'require-like': 'MIT',
  streamsearch: 'MIT',
};

/**
 * Licences accepted for one package alone. citeproc: unmodified, run while the site is built; nothing of it is handed on
 * or offered over a network (`tests/build/lean.test.ts` looks for it in what readers get), so neither choice asks for more.
 */
const FOR_ONE: Readonly<Record<string, string>> = {citeproc: 'CPAL-1.0 OR AGPL-1.0'};

const nameOf = (folder: string) => folder.split('node_modules/').at(-1) ?? folder;

function isAllowed(licence: string): boolean {
  try {
    return satisfies(licence, ALLOWED);
  } catch {
    return false;
  }
}

/** Packages of the lock file whose licence nobody has read and allowed, a sentence each. */
export function licenceFaults(lock: LockFile): string[] {
  return lockedPackages(lock)
    .map(([folder, {license}]) => [folder, license ?? READ[nameOf(folder)]] as const)
    .filter(([folder, licence]) => licence === undefined || FOR_ONE[nameOf(folder)] !== licence)
    .filter(([, licence]) => licence === undefined || !isAllowed(licence))
    .map(([folder, licence]) => `${folder}: ${licence ?? 'no licence named'}. Read it, then allow it or do without.`);
}

/** How many packages stand under each licence, the most used first. */
export function licenceCounts(lock: LockFile): [string, number][] {
  const counts = new Map<string, number>();
  for (const [folder, {license}] of lockedPackages(lock)) {
    const licence = license ?? READ[nameOf(folder)] ?? 'not named';
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
