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

/** Builds the copy, as on the day on which the build was made that the other tests look at; what it printed where it failed. */
function buildCopy(environment: Readonly<Record<string, string>>): string {
  const day = fs.statSync(path.join(ROOT, '.cache/build.json')).mtimeMs;
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--require', 'tsx/cjs', 'scripts/build.ts'], {
    cwd: copy,
    env: {...process.env, SOURCE_DATE_EPOCH: String(Math.floor(day / 1000)), ...environment},
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

/** Files that differ between two builds, or are in one of them only. */
function differences(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  const all = new Set([...first.keys(), ...second.keys()]);
  return [...all].filter((file) => first.get(file) !== second.get(file));
}

const builtCopy = () => path.join(copy, 'build');

test('built again in another folder, cold, one part after another, the site is the same byte for byte', () => {
  // The build that the other tests look at was made side by side where the machine has the cores, and perhaps with caches.
  expect(buildCopy({SIDE_BY_SIDE: os.availableParallelism() > 1 ? '1' : '3'})).toBe('');
  const first = hashes(BUILD);
  expect(differences(first, hashes(builtCopy()))).toEqual([]);
  expect(first.size).toBeGreaterThan(1000);
}, 1_800_000);

/** Changes a text of the copy. */
function edit(file: string, change: (text: string) => string): void {
  const place = path.join(copy, file);
  fs.writeFileSync(place, change(fs.readFileSync(place, 'utf8')));
}

test('after an edit a build with all that is kept is the same as a cold one, on pages of other languages, too', () => {
  // Its translations say that their source has changed; findings that lead to the other one say its title.
  edit('docs/meeting/first-meeting.md', (text) => `${text}\nTuhle větu tu včera nikdo nečetl.\n`);
  edit('docs/norway/sexual-assault-centres.md', (text) => text.replace(/^title: .*$/m, 'title: Jiný nadpis'));
  expect(buildCopy({})).toBe('');
  const page = fs.readFileSync(path.join(builtCopy(), 'en/docs/next/meeting/first-meeting.html'), 'utf8');
  expect(page.includes('This translation is not up to date.')).toBe(true);
  const warm = hashes(builtCopy());
  for (const kept of ['.cache', '.docusaurus', 'build', 'node_modules/.cache'])
    fs.rmSync(path.join(copy, kept), {recursive: true, force: true});
  expect(buildCopy({})).toBe('');
  expect(differences(warm, hashes(builtCopy()))).toEqual([]);
}, 1_800_000);
