import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {BUILD} from './site';

const ROOT = path.resolve(__dirname, '../..');

/** All that a build reads. */
const TREE = [
  'blog',
  'data',
  'docs',
  'guide',
  'i18n',
  'scripts',
  'src',
  'static',
  'versioned_docs',
  'versioned_sidebars',
  'docusaurus.config.ts',
  'package.json',
  'package-lock.json',
  'sidebars.ts',
  'tsconfig.json',
  'versions.json',
];

/** A folder again, its files as second names of the same ones: as if it had been installed there, with caches of its own. */
function linkFolder(from: string, to: string): void {
  fs.mkdirSync(to, {recursive: true});
  for (const entry of fs.readdirSync(from, {withFileTypes: true})) {
    if (entry.name === '.cache') continue;
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target);
    else fs.linkSync(source, target);
  }
}

let copy: string;
beforeAll(() => {
  // On the same disk, as second names need it. Links to the packages would not do: the bundler names modules by where they lie.
  copy = fs.mkdtempSync(path.join(ROOT, '.cache/same-bytes-'));
  for (const each of TREE) fs.cpSync(path.join(ROOT, each), path.join(copy, each), {recursive: true});
  linkFolder(fs.realpathSync(path.join(ROOT, 'node_modules')), path.join(copy, 'node_modules'));
});
afterAll(() => fs.rmSync(copy, {recursive: true, force: true}));

/** SHA-256 of every file of a build by its path. */
function hashes(folder: string): Map<string, string> {
  const entries = fs.readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), createHash('sha256').update(fs.readFileSync(file)).digest('hex')];
    }),
  );
}

test('built again in another folder, cold, one part after another, the site is the same byte for byte', () => {
  // The build that the other tests look at was made side by side where the machine has the cores, and perhaps with caches.
  const atOnce = os.availableParallelism() > 1 ? '1' : '3';
  const day = fs.statSync(path.join(ROOT, '.cache/build.json')).mtimeMs;
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--require', 'tsx/cjs', 'scripts/build.ts'], {
    cwd: copy,
    env: {...process.env, SIDE_BY_SIDE: atOnce, SOURCE_DATE_EPOCH: String(Math.floor(day / 1000))},
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(status === 0 ? '' : `${stdout}${stderr}`).toBe('');
  const [first, second] = [hashes(BUILD), hashes(path.join(copy, 'build'))];
  expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([]);
  expect([...second.keys()].filter((file) => !first.has(file))).toEqual([]);
  expect(first.size).toBeGreaterThan(1000);
}, 1_800_000);
