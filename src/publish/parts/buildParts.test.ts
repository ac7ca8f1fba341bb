import fs from 'node:fs';
import path from 'node:path';
import {stubDocusaurus} from '../../../tests/fixtures/docusaurus';
import {editionSite} from '../../../tests/fixtures/editions';
import {type Fixture, TODAY, writeSite} from '../../../tests/fixtures/site';
import {readSite} from '../../site/readSite';
import {newAccount} from '../account/clock';
import {buildParts} from './buildParts';
import {bundleForBuilders} from './bundles';

const LIVE = ['cs live', 'en live', 'nb live'];
const EDITION = ['cs 2016', 'en 2016', 'nb 2016'];

/**
 * In the place of Docusaurus: marks its start and end in a file, and leaves one page. `until` waits for a file with some
 * lines, and gives up at last, so that a test fails instead of waiting for ever.
 */
const STUB = `
  const name = locale + ' ' + process.env.BUILD_PART;
  const mark = (what) => fs.appendFileSync('marks', what + ' ' + name + ' ' + process.pid + '\\n');
  async function until(starts) {
    for (let tries = 0; tries < 400; tries += 1) {
      if (fs.readFileSync('marks', 'utf8').split('\\n').filter((line) => line.startsWith('start')).length >= starts) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    process.exit(1);
  }
  mark('start');
  if (fs.existsSync('stub.mjs')) await (await import(path.resolve('stub.mjs'))).default(name, until);
  const folder = path.join(options.outDir, locale === 'cs' ? '' : locale);
  fs.mkdirSync(folder, {recursive: true});
  fs.writeFileSync(path.join(folder, 'docs.html'), name);
  mark('end');
`;

let site: Fixture;
let before: string | undefined;
beforeEach(async () => {
  site = writeSite(editionSite(stubDocusaurus(STUB)));
  await bundleForBuilders(site.root);
  before = process.env.SIDE_BY_SIDE;
  process.env.SIDE_BY_SIDE = '1';
});
afterEach(() => {
  site.remove();
  if (before === undefined) delete process.env.SIDE_BY_SIDE;
  else process.env.SIDE_BY_SIDE = before;
});

const write = (file: string, text: string) => fs.writeFileSync(path.join(site.root, file), text);
const add = (file: string) => fs.appendFileSync(path.join(site.root, file), '\nMore.\n');
const marks = () => site.text('marks').split('\n').filter(Boolean);
/** What was run since this was last asked, in the order of its start. */
function ran(): string[] {
  const names = marks().flatMap((line) => /^start (.+) \d+$/.exec(line)?.[1] ?? []);
  fs.rmSync(path.join(site.root, 'marks'), {force: true});
  return names;
}

async function build(account = newAccount()) {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const {root} = site;
  const model = readSite(root);
  const from = {root, model, downloads: {}, day: TODAY, modelFile: 'model.bin', environment: {}};
  const parts = await buildParts({...from, log, account});
  const texts = parts.map(({run, built}) => [
    `${run.locale} ${run.part}`,
    fs.readFileSync(path.join(built, 'docs.html'), 'utf8'),
  ]);
  return {lines, texts};
}

test('every part is built in every language, and its folder holds it', async () => {
  const account = newAccount();
  const {texts, lines} = await build(account);
  expect(ran()).toEqual([...LIVE, ...EDITION]);
  expect(texts).toEqual([...LIVE, ...EDITION].map((name) => [name, name]));
  expect(lines).toContain('building one part after another');
  expect(lines).toContain('[1/6 Čeština, all but editions that are out] reading …');
  expect(lines).toContain('[6/6 Norsk, edition 2016] reading …');
  expect(lines.filter((line) => / done after \d+ s$/.test(line))).toHaveLength(6);
  expect(account.entries().map(({what}) => what)).toContain('pages: English, edition 2016');
});

test('a second build takes the editions that are out from the first', async () => {
  await build();
  ran();
  const {texts, lines} = await build();
  expect(ran()).toEqual(LIVE);
  expect(texts).toEqual([...LIVE, ...EDITION].map((name) => [name, name]));
  expect(lines).toContain('editions that are out: 3 parts kept from the last build');
  expect(lines).toContain('[3/3 Norsk, all but editions that are out] reading …');
});

test.each([
  ['docs/index.md', []],
  ['blog/2016-08-01-ended.md', []],
  ['versioned_docs/version-2016/index.md', EDITION],
  ['data/concepts/peer.yml', EDITION],
  ['i18n/en/docusaurus-plugin-content-docs/version-2016/index.md', ['en 2016']],
])('after a change of %s these editions are built again: %j', async (file, again) => {
  await build();
  ran();
  if (file.endsWith('.yml')) fs.appendFileSync(path.join(site.root, file), '# A remark.\n');
  else add(file);
  await build();
  expect(ran()).toEqual([...LIVE, ...again]);
});

test('what was kept of an edition that the site has no more is forgotten', async () => {
  fs.mkdirSync(path.join(site.root, '.cache/editions/2015-cs'), {recursive: true});
  await build();
  expect(fs.readdirSync(path.join(site.root, '.cache/editions'))).toEqual(['2016-cs', '2016-en', '2016-nb']);
});

test('one after another means that no two runs overlap', async () => {
  await build();
  expect(marks().map((line) => line.replace(/ \d+$/, ''))).toEqual(
    [...LIVE, ...EDITION].flatMap((name) => [`start ${name}`, `end ${name}`]),
  );
});

test('one after another they are built by one process', async () => {
  await build();
  expect(new Set(marks().map((line) => line.split(' ').at(-1))).size).toBe(1);
});

test('three side by side means that three run at once', async () => {
  process.env.SIDE_BY_SIDE = '3';
  // No run ends before three have begun.
  write('stub.mjs', 'export default (name, until) => until(3);');
  const {texts, lines} = await build();
  expect(lines).toContain('building 3 parts side by side');
  expect(
    marks()
      .slice(0, 3)
      .every((line) => line.startsWith('start')),
  ).toBe(true);
  expect(ran().sort()).toEqual([...LIVE, ...EDITION].sort());
  expect(texts).toEqual([...LIVE, ...EDITION].map((name) => [name, name]));
});

/** Whether a process has ended, in the end. */
async function hasEnded(id: number): Promise<boolean> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      process.kill(id, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

test('one run that fails stops the others, and no more begin', async () => {
  process.env.SIDE_BY_SIDE = '2';
  write(
    'stub.mjs',
    `export default async (name, until) => {
      await until(2);
      if (name !== 'cs live') await new Promise((resolve) => setTimeout(resolve, 60000));
      console.log('A link leads nowhere.');
      process.exit(1);
    };`,
  );
  await expect(build()).rejects.toThrow('A link leads nowhere.');
  const other = marks().find((line) => line.startsWith('start en live'));
  expect(await hasEnded(Number(other?.split(' ').at(-1)))).toBe(true);
  expect(ran().sort()).toEqual(['cs live', 'en live']);
});

test('what was built before a run failed is kept for the next build', async () => {
  write('stub.mjs', `export default (name) => { if (name === 'nb 2016') process.exit(1); };`);
  await expect(build()).rejects.toThrow();
  expect(ran()).toEqual([...LIVE, ...EDITION]);
  fs.rmSync(path.join(site.root, 'stub.mjs'));
  await build();
  expect(ran()).toEqual([...LIVE, 'nb 2016']);
});

test('a number of runs that is none is refused before anything runs', async () => {
  process.env.SIDE_BY_SIDE = 'many';
  await expect(build()).rejects.toThrow('SIDE_BY_SIDE="many" is not a number from 1 to 99.');
  expect(ran()).toEqual([]);
});
