import fs from 'node:fs';
import path from 'node:path';
import {type Fixture, writeSite} from '../../../tests/fixtures/site';
import type {Phase} from './phases';
import {type Run, type RunOptions, runPart} from './runPart';
import {DISK_WORDS} from './shortage';

const CLI = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
const EDITION: Run = {part: '2016', locale: 'en'};

let site: Fixture;
beforeEach(() => (site = writeSite({})));
afterEach(() => site.remove());

/** Runs a part with this script in the place of Docusaurus's own command. */
function run(script: string, which: Run = EDITION, options: Partial<RunOptions> = {}): Promise<string> {
  const cli = path.join(site.root, CLI);
  fs.mkdirSync(path.dirname(cli), {recursive: true});
  fs.writeFileSync(cli, `import fs from 'node:fs';\n${script}`);
  const silent = {
    environment: {},
    warm: true,
    inOneThread: false,
    signal: new AbortController().signal,
    onPhase: () => {},
  };
  return runPart(which, {root: site.root, model: '/tmp/model.bin', ...silent, ...options});
}

const print = (...lines: string[]) =>
  `process.stdout.write(${JSON.stringify(lines.map((line) => `${line}\n`).join(''))});`;

/** Script that leaves what it was called with. */
const LEAVE = `fs.writeFileSync('seen.json', JSON.stringify({args: process.argv.slice(2), cwd: process.cwd(), env: process.env}));`;

async function seenBy(which: Run, options: Partial<RunOptions> = {}) {
  await run(LEAVE, which, options);
  return JSON.parse(site.text('seen.json')) as {args: string[]; cwd: string; env: Record<string, string | undefined>};
}

test('it is called with its language and a folder of its own, in the project', async () => {
  const {args, cwd} = await seenBy(EDITION);
  expect(args.join(' ')).toBe('build --locale en --out-dir .cache/parts/en-2016 --config .cache/config/config.cjs');
  expect(cwd).toBe(fs.realpathSync(site.root));
});

test('it is told what to build and where the model stands, and shares no folder with others', async () => {
  const {env} = await seenBy(EDITION, {environment: {DOWNLOADS_FILE: '/tmp/downloads.json'}});
  expect(env).toMatchObject({
    BUILD_PART: '2016',
    SITE_MODEL: '/tmp/model.bin',
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/en-2016',
    DOCUSAURUS_PERF_LOGGER: 'true',
    DOCUSAURUS_NO_UPDATE_NOTIFIER: 'true',
    NODE_ENV: 'production',
    FORCE_COLOR: '0',
    DOWNLOADS_FILE: '/tmp/downloads.json',
    PATH: process.env.PATH,
  });
});

test.each([
  [true, undefined],
  [false, 'true'],
])('what was bundled is kept for the next build: %s', async (warm, variable) => {
  const {env} = await seenBy(EDITION, {warm});
  expect(env.DOCUSAURUS_NO_PERSISTENT_CACHE).toBe(variable);
});

test.each([
  [true, '1'],
  [false, undefined],
])('pages are rendered in one thread: %s', async (inOneThread, variable) => {
  const {env} = await seenBy(EDITION, {inOneThread});
  expect(env.DOCUSAURUS_SSG_WORKER_THREAD_COUNT).toBe(variable);
});

test.each([
  ['live', 'cs', '.cache/parts/cs-live'],
  ['live', 'nb', '.cache/parts/nb-live/nb'],
  ['2026.1_2016', 'en', '.cache/parts/en-2026.1_2016/en'],
] as const)('the part %s in %s stands in %s', async (part, locale, folder) => {
  expect(await run('', {part, locale})).toBe(path.join(site.root, folder));
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

const failure = (script: string, options: Partial<RunOptions> = {}): Promise<Error> =>
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

test('a run whose command is missing fails', async () => {
  const promise = run('');
  await promise;
  fs.rmSync(path.join(site.root, CLI));
  const {signal} = new AbortController();
  await expect(
    runPart(EDITION, {
      root: site.root,
      model: '',
      environment: {},
      warm: true,
      inOneThread: false,
      signal,
      onPhase: () => {},
    }),
  ).rejects.toThrow('Cannot find module');
});

const MEMORY = /^There was not enough memory for this build\./;

test.each([
  ['says so', `${print('FATAL ERROR: JavaScript heap out of memory')} process.exit(1);`, /heap out of memory$/],
  ['is killed by the machine', `process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);`, MEMORY],
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
  const {name} = await failure(`${print('[PERF] x > Load site - 1')} setInterval(() => {}, 1000);`, {
    signal: stop.signal,
    onPhase: (phase) => phase === 'bundling' && stop.abort(),
  });
  expect(name).toBe('AbortError');
});
