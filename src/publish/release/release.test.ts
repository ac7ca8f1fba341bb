import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {temporaryFolder, tinyBuild} from '../../../tests/fixtures/publish/tinySite';
import {hashOf} from '../hashes';
import {currentConf, currentOf} from './currentConf';
import {releaseFault} from './manifest';
import {type Step, publishRelease} from './publishRelease';
import {rollback} from './rollback';
import {type Store, completeReleases, currentRelease, openStore} from './store';

const STEPS: Step[] = ['locked', 'begun', 'half', 'copied', 'listed', 'complete', 'pooled', 'switched', 'tidied'];
const BUILDS: string[] = [];

beforeAll(async () => {
  for (const version of [1, 2, 3, 4, 5]) BUILDS.push(await tinyBuild({version}));
});

/** A store where some of the builds were published one after another. */
function storeWith(versions: readonly number[], keep = 3) {
  const to = path.join(temporaryFolder(), 'site');
  const ids = versions.map((version) => publishRelease({to, from: build(version), keep}).id);
  return {to, ids, store: openStore(to)};
}

const build = (version: number) => BUILDS[version - 1] ?? '';

/** Scripts of every release that still answer. */
const pooled = (store: Store) => fs.readdirSync(path.join(store.pool, 'assets/js')).sort();

/** Every file below a folder with its content, to see that nothing changed. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs
      .readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => fs.statSync(path.join(folder, file)).isFile())
      .map((file) => [file, hashOf(fs.readFileSync(path.join(folder, file)))]),
  );
}

test('the first release makes the store; the next takes its place and the first is kept', () => {
  const {store, ids} = storeWith([1, 2]);
  expect(currentRelease(store)).toBe(ids[1]);
  expect(completeReleases(store)).toEqual(ids);
  expect(ids[0]).toMatch(/^0001-[0-9a-f]{12}$/);
  const conf = fs.readFileSync(store.conf, 'utf8');
  expect(conf).toContain(`root ${store.releases}/${ids[1]}/site;`);
  expect(pooled(store)).toEqual([
    'main.1.js',
    'main.1.js.br',
    'main.1.js.gz',
    'main.2.js',
    'main.2.js.br',
    'main.2.js.gz',
  ]);
  for (const id of ids) expect(releaseFault(store, id)).toBeNull();
});

test('the same build again changes nothing', () => {
  const {to, store} = storeWith([1, 2]);
  const before = snapshot(store.folder);
  const {id, previous} = publishRelease({to, from: build(2), keep: 3});
  expect(id).toBe(previous);
  expect(snapshot(store.folder)).toEqual(before);
});

test('keeps as many as asked for, and always the one before', () => {
  const {to, store, ids} = storeWith([1, 2, 3, 4], 2);
  expect(completeReleases(store)).toEqual(ids.slice(1));
  rollback(to, () => undefined);
  expect(currentRelease(store)).toBe(ids[2]);
  const {id} = publishRelease({to, from: build(5), keep: 1});
  expect(completeReleases(store)).toEqual([ids[2], id]);
  expect(pooled(store)).toEqual(expect.arrayContaining(['main.3.js', 'main.5.js']));
  expect(pooled(store)).not.toContain('main.4.js');
  for (const wrong of [-1, 1.5, Number.NaN])
    expect(() => publishRelease({to, from: build(1), keep: wrong})).toThrow('--keep N');
});

test('forgets everything before when asked to: nothing of it answers any more', () => {
  const {to, store} = storeWith([1, 2]);
  const {id} = publishRelease({to, from: build(3), keep: 0});
  expect(completeReleases(store)).toEqual([id]);
  expect(pooled(store)).toEqual(['main.3.js', 'main.3.js.br', 'main.3.js.gz']);
});

describe('going back', () => {
  test('leads to the release before, and again to the one before that, and no further', () => {
    const {to, store, ids} = storeWith([1, 2, 3]);
    expect(rollback(to, () => undefined)).toEqual({id: ids[1], previous: ids[2]});
    expect(rollback(to, () => undefined)).toEqual({id: ids[0], previous: ids[1]});
    expect(() => rollback(to, () => undefined)).toThrow('no earlier release');
    expect(currentRelease(store)).toBe(ids[0]);
    // Pages opened from the newest release still find their files.
    expect(pooled(store)).toEqual(expect.arrayContaining(['main.1.js', 'main.3.js']));
  });

  test('passes over a release that was altered, and says which', () => {
    const {to, store, ids} = storeWith([1, 2, 3]);
    fs.appendFileSync(path.join(store.releases, ids[1] ?? '', 'site/help.html'), '<!-- -->');
    const lines: string[] = [];
    expect(rollback(to, (line) => lines.push(line)).id).toBe(ids[0]);
    expect(lines).toEqual([expect.stringContaining(`${ids[1]} was changed: help.html`)]);
  });

  test('is refused where nothing is served', () => {
    expect(() => rollback(path.join(temporaryFolder(), 'x'), () => undefined)).toThrow('serves no release yet');
  });
});

test.each<[string, (folder: string) => void, RegExp]>([
  [
    'a changed file',
    (folder) => fs.appendFileSync(path.join(folder, 'site/index.html'), 'x'),
    /was changed: index\.html/,
  ],
  ['a missing file', (folder) => fs.rmSync(path.join(folder, 'site/index.html')), /was changed: index\.html/],
  ['an added file', (folder) => fs.writeFileSync(path.join(folder, 'site/x.html'), 'x'), /was changed: x\.html/],
  ['a link', (folder) => fs.symlinkSync('/etc/passwd', path.join(folder, 'site/x.txt')), /cannot be read: x\.txt/],
  ['a changed manifest', (folder) => fs.appendFileSync(path.join(folder, 'manifest.json'), ' '), /another manifest/],
  ['no COMPLETE', (folder) => fs.rmSync(path.join(folder, 'COMPLETE')), /is not complete/],
  ['no manifest', (folder) => fs.rmSync(path.join(folder, 'manifest.json')), /cannot be read/],
])('%s is a fault', (_, change, fault) => {
  const {store, ids} = storeWith([1]);
  change(path.join(store.releases, ids[0] ?? ''));
  expect(releaseFault(store, ids[0] ?? '')).toMatch(fault);
});

describe('a folder that is not ours', () => {
  test('is left as it is', () => {
    const to = temporaryFolder();
    fs.writeFileSync(path.join(to, 'index.html'), 'somebody’s site');
    expect(() => publishRelease({to, from: build(1), keep: 1})).toThrow('is not a folder of releases of this site');
    expect(fs.readdirSync(to)).toEqual(['index.html']);
  });

  test('neither are folders of other names in ours, nor another current.conf', () => {
    const {to, store} = storeWith([1]);
    fs.mkdirSync(path.join(store.releases, 'mine'));
    publishRelease({to, from: build(2), keep: 1});
    publishRelease({to, from: build(3), keep: 1});
    expect(fs.readdirSync(store.releases)).toContain('mine');
    fs.writeFileSync(store.conf, 'root /srv;');
    expect(() => publishRelease({to, from: build(4), keep: 1})).toThrow('was not written by');
    expect(fs.readFileSync(store.conf, 'utf8')).toBe('root /srv;');
  });

  test('releases that are a link are refused, and odd paths too', () => {
    const {to, store} = storeWith([1]);
    fs.renameSync(store.releases, `${store.releases}.moved`);
    fs.symlinkSync(`${store.releases}.moved`, store.releases);
    expect(() => publishRelease({to, from: build(2), keep: 1})).toThrow('is a link');
    expect(() => publishRelease({to: '/tmp/a; b', from: build(2), keep: 1})).toThrow('letters, digits');
  });
});

test('two at once: the second is refused; a lock of a process that is gone does not count', () => {
  const {to, store, ids} = storeWith([1]);
  const lock = path.join(store.folder, '.lock');
  fs.writeFileSync(lock, String(process.pid));
  expect(() => publishRelease({to, from: build(2), keep: 1})).toThrow(`Process ${process.pid} is publishing`);
  expect(currentRelease(store)).toBe(ids[0]);
  fs.writeFileSync(lock, '999999999');
  expect(publishRelease({to, from: build(2), keep: 1}).previous).toBe(ids[0]);
  expect(fs.existsSync(lock)).toBe(false);
});

test.each(['begun', 'half', 'copied', 'listed', 'complete', 'pooled'] as const)(
  'a disk that is full at "%s" changes nothing',
  (when) => {
    const {to, store, ids} = storeWith([1]);
    const before = snapshot(store.folder);
    const onStep = (step: Step) => {
      if (step === when) throw Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'});
    };
    expect(() => publishRelease({to, from: build(2), keep: 1, onStep})).toThrow(
      /The disk of .* is full\. Nothing was switched/,
    );
    expect(snapshot(store.folder)).toEqual(before);
    expect(publishRelease({to, from: build(2), keep: 1}).previous).toBe(ids[0]);
  },
);

test.each(STEPS)('killed at "%s": what was served stays whole, and the next run succeeds', (step) => {
  const {to, store, ids} = storeWith([1]);
  const script = path.resolve(__dirname, '../../../tests/fixtures/publish/publishAndStop.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', script, to, build(2), step], {encoding: 'utf8'});
  expect([run.signal, run.stdout.trim().split('\n').at(-1)]).toEqual(['SIGKILL', step]);

  const served = currentRelease(store) ?? '';
  expect(served === ids[0]).toBe(STEPS.indexOf(step) < STEPS.indexOf('switched'));
  expect(releaseFault(store, served)).toBeNull();

  const next = publishRelease({to, from: build(3), keep: 1});
  expect(currentRelease(store)).toBe(next.id);
  expect(releaseFault(store, next.id)).toBeNull();
  // The one that was served is kept, whichever it was; nothing half-done is left.
  expect(completeReleases(store)).toEqual([served, next.id]);
  expect(fs.readdirSync(store.releases).sort()).toEqual([served, next.id]);
  expect(fs.readdirSync(store.folder).sort()).toEqual([
    '.self-help-knowledge-base',
    'current.conf',
    'pool',
    'releases',
  ]);
});

test('the served file names its release, and nothing else passes for it', () => {
  const id = '0012-0123456789ab';
  expect(currentOf(currentConf('/srv/kb', id))).toBe(id);
  for (const text of ['', 'root /srv;', '# release: ../../etc\n', `x # release: ${id}\n`])
    expect(currentOf(text)).toBeNull();
});
