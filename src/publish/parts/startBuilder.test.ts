import fs from 'node:fs';
import path from 'node:path';
import {stubDocusaurus} from '../../../tests/fixtures/docusaurus';
import {type Fixture, writeSite} from '../../../tests/fixtures/site';
import {bundleForBuilders} from './bundles';
import type {Phase} from './phases';
import {DISK_WORDS} from './shortage';
import {type BuilderOptions, type Run, type RunOptions, startBuilder} from './startBuilder';

const EDITION: Run = {part: '2016', locale: 'en'};
const LIVE: Run = {part: 'live', locale: 'nb'};

type Options = Partial<BuilderOptions & RunOptions>;

const sites: Fixture[] = [];
afterEach(() => sites.splice(0).forEach((site) => site.remove()));

/** A site in which Docusaurus does this. */
async function siteOf(script: string, others = {}): Promise<Fixture> {
  const site = writeSite({...stubDocusaurus(script), ...others});
  sites.push(site);
  await bundleForBuilders(site.root);
  return site;
}

/** Builds these parts in one process, one after another, and gives their folders. */
async function runIn({root}: Fixture, runs: readonly Run[], options: Options = {}): Promise<string[]> {
  const {signal} = new AbortController();
  const builder = startBuilder({
    root,
    model: '/tmp/model.bin',
    environment: {},
    inOneThread: false,
    signal,
    ...options,
  });
  const folders: string[] = [];
  for (const each of runs) folders.push(await builder.build(each, {warm: true, onPhase: () => {}, ...options}));
  builder.stop();
  return folders;
}

async function run(script: string, which: Run = EDITION, options: Options = {}): Promise<string> {
  return (await runIn(await siteOf(script), [which], options))[0] ?? '';
}

const print = (...lines: string[]) =>
  `process.stdout.write(${JSON.stringify(lines.map((line) => `${line}\n`).join(''))});`;

/** Script that leaves what it was called with. */
const LEAVE = `
  const generated = require('@docusaurus/utils').GENERATED_FILES_DIR_NAME;
  const seen = {siteDir, options, generated, cwd: process.cwd(), pid: process.pid, env: process.env};
  fs.appendFileSync('seen.jsonl', JSON.stringify(seen) + '\\n');`;

interface Seen {
  readonly siteDir: string;
  readonly options: object;
  readonly generated: string;
  readonly cwd: string;
  readonly pid: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

async function seenBy(runs: readonly Run[], options: Options = {}): Promise<Seen[]> {
  const site = await siteOf(LEAVE);
  await runIn(site, runs, options);
  return site
    .text('seen.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Seen);
}

test('it is called with its language, folders of its own and the bundled configuration, in the project', async () => {
  const [seen] = await seenBy([EDITION]);
  expect(seen?.options).toEqual({locale: ['en'], outDir: '.cache/parts/en-2016', config: '.cache/bundles/config.cjs'});
  expect(seen?.generated).toBe('.docusaurus/en-2016');
  expect(fs.realpathSync(seen?.siteDir ?? '')).toBe(seen?.cwd);
});

test('it is told what to build and where the model stands', async () => {
  const [seen] = await seenBy([EDITION], {environment: {DOWNLOADS_FILE: '/tmp/downloads.json'}});
  expect(seen?.env).toMatchObject({
    BUILD_PART: '2016',
    SITE_MODEL: '/tmp/model.bin',
    DOCUSAURUS_PERF_LOGGER: 'true',
    NODE_ENV: 'production',
    FORCE_COLOR: '0',
    DOWNLOADS_FILE: '/tmp/downloads.json',
    PATH: process.env.PATH,
  });
});

test('one process builds one part after another, each in its own folders and with its own settings', async () => {
  const site = await siteOf(LEAVE);
  const {signal} = new AbortController();
  const builder = startBuilder({root: site.root, model: '', environment: {}, inOneThread: false, signal});
  await builder.build(EDITION, {warm: false, onPhase: () => {}});
  await builder.build(LIVE, {warm: true, onPhase: () => {}});
  builder.stop();
  const seen = site
    .text('seen.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Seen);
  expect(seen.map(({generated}) => generated)).toEqual(['.docusaurus/en-2016', '.docusaurus/nb-live']);
  expect(seen.map(({env}) => env.BUILD_PART)).toEqual(['2016', 'live']);
  expect(seen.map(({env}) => env.DOCUSAURUS_NO_PERSISTENT_CACHE)).toEqual(['true', undefined]);
  expect(seen[0]?.pid).toBe(seen[1]?.pid);
});

test('a process that ended between two parts is an error of the next, not a wait without end', async () => {
  const site = await siteOf(`setTimeout(() => process.exit(3), 50);`);
  const {signal} = new AbortController();
  const builder = startBuilder({root: site.root, model: '', environment: {}, inOneThread: false, signal});
  const options = {warm: true, onPhase: () => {}};
  await builder.build(EDITION, options);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await expect(builder.build(LIVE, options)).rejects.toThrow('The process that builds ended (3) and said nothing.');
});

test('many parts in one process leave no listeners behind', async () => {
  const warnings: string[] = [];
  const onWarning = ({name}: Error) => void warnings.push(name);
  process.on('warning', onWarning);
  await runIn(
    await siteOf(''),
    Array.from({length: 15}, () => LIVE),
  );
  process.off('warning', onWarning);
  expect(warnings).not.toContain('MaxListenersExceededWarning');
});

test('a Docusaurus that takes its folder from elsewhere is refused, or parts would write into one', async () => {
  const site = await siteOf('', {
    'node_modules/@docusaurus/utils/lib/index.js': `exports.GENERATED_FILES_DIR_NAME = '.docusaurus';`,
  });
  await expect(runIn(site, [EDITION])).rejects.toThrow('takes its folder for generated files from somewhere else now');
});

test.each([
  [true, '1'],
  [false, undefined],
])('pages are rendered in one thread: %s', async (inOneThread, variable) => {
  const [seen] = await seenBy([EDITION], {inOneThread});
  expect(seen?.env.DOCUSAURUS_SSG_WORKER_THREAD_COUNT).toBe(variable);
});

test.each([
  ['live', 'cs', '.cache/parts/cs-live'],
  ['live', 'nb', '.cache/parts/nb-live/nb'],
  ['2026.1_2016', 'en', '.cache/parts/en-2026.1_2016/en'],
] as const)('the part %s in %s stands in %s', async (part, locale, folder) => {
  const site = await siteOf('');
  expect(await runIn(site, [{part, locale}])).toEqual([path.join(site.root, folder)]);
});

test.each(['stdout', 'stderr'])(
  'phases are told as they begin, with the pages rendered so far, from %s',
  async (stream) => {
    const told: [Phase, number][] = [];
    const script = print(
      '[INFO] [en] Creating an optimized production build...',
      '[PERF] Build > en > Load site - 2.00 seconds! - (Heap 1mb)',
      '[PERF] Build > en > Bundling with Rspack - 9.00 seconds! - (Heap 1mb)',
      '[PERF] SSG Worker 1 - Task 1 - Rendering 25 pathnames - 300.00 ms - (Heap 1mb)',
      '[PERF] SSG Worker 2 - Task 2 - Rendering 7 pathnames - 100.00 ms - (Heap 1mb)',
      '[PERF] Build > en > SSG - 5.00 seconds! - (Heap 1mb)',
    ).replace('stdout', stream);
    await run(script, EDITION, {onPhase: (phase, pages) => told.push([phase, pages])});
    expect(told).toEqual([
      ['reading', 0],
      ['bundling', 0],
      ['rendering', 0],
      ['finishing', 32],
    ]);
  },
);

const failure = (script: string, options: Options = {}): Promise<Error> =>
  run(script, EDITION, options).then(
    () => new Error('It did not fail.'),
    (error: Error) => error,
  );

test('a run that fails says what Docusaurus printed, without measurements', async () => {
  const {message} = await failure(
    `${print('[PERF] Load site - 1.00 ms', '[ERROR] A link leads nowhere.', '  in docs/a.md')} process.exit(1);`,
  );
  expect(message).toBe('[ERROR] A link leads nowhere.\n  in docs/a.md');
});

test('a phase that failed is a measurement as well', async () => {
  const {message} = await failure(`${print('[PERF][KO] Build > en - 1.00 seconds!', '[ERROR] Bad.')} process.exit(1);`);
  expect(message).toBe('[ERROR] Bad.');
});

test('a process that cannot begin fails and says why', async () => {
  const site = await siteOf('');
  fs.rmSync(path.join(site.root, 'node_modules/@docusaurus/core'), {recursive: true});
  await expect(runIn(site, [EDITION])).rejects.toThrow("Cannot find module '@docusaurus/core/lib'");
});

test('an error is told with all its causes', async () => {
  const {message} = await failure(`throw new Error('No page.', {cause: new Error('A link leads nowhere.')});`);
  expect(message).toMatch(/No page\.[^]+A link leads nowhere\./);
});

const MEMORY = /^There was not enough memory for this build\./;

test.each([
  ['says so', `${print('FATAL ERROR: JavaScript heap out of memory')} process.exit(1);`, /heap out of memory$/],
  ['is killed by the machine', `process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`, MEMORY],
  ['ends as a shell reports it', 'process.exit(137);', MEMORY],
])('a run that lacks memory and %s: a plain sentence comes first', async (_what, script, end) => {
  const {message} = await failure(script);
  expect(message).toMatch(MEMORY);
  expect(message).toMatch(end);
});

test('a run that lacks room on the disk: a plain sentence, then what was printed', async () => {
  const {message} = await failure(`${print('Error: ENOSPC: no space left on device, write')} process.exit(1);`);
  expect(message).toBe(`${DISK_WORDS}\n\nError: ENOSPC: no space left on device, write`);
});

test('a run that is stopped ends', async () => {
  const stop = new AbortController();
  const {name} = await failure(`${print('[PERF] x > Load site - 1')} await new Promise(() => {});`, {
    signal: stop.signal,
    onPhase: (phase) => phase === 'bundling' && stop.abort(),
  });
  expect(name).toBe('AbortError');
});
