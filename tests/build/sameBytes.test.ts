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

let copy: string;
beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'same-bytes-'));
  for (const each of TREE) fs.cpSync(path.join(ROOT, each), path.join(copy, each), {recursive: true});
  // A folder of links, so that the copy has caches of its own.
  fs.mkdirSync(path.join(copy, 'node_modules'));
  for (const name of fs.readdirSync(path.join(ROOT, 'node_modules')))
    if (name !== '.cache') fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(copy, 'node_modules', name));
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
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
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
