import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import {filesOf} from './buildFiles';
import {compressFiles, isTwin, twinFault} from './compress';

let root: string;
let folder: string;
let last: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'twins-'));
  [folder, last] = [path.join(root, 'site'), path.join(root, 'last')];
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(root, {recursive: true, force: true});
});

const PAGE = '<p>A page.</p>\n'.repeat(100);

/** Compresses a fresh site of these files. */
async function compress(files: Readonly<Record<string, string | Buffer>>, lastBuild?: string) {
  fs.rmSync(folder, {recursive: true, force: true});
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    fs.writeFileSync(path.join(folder, file), text);
  }
  return compressFiles(folder, Object.keys(files), lastBuild);
}

const twins = () => filesOf(folder).filter(({file}) => isTwin(file));
const names = () => twins().map(({file}) => file);
const faults = () => twins().map((twin) => twinFault(folder, twin));

/** A file of so many bytes that nothing makes smaller, the same in every run. */
function noise(bytes: number): Buffer {
  let state = 1;
  return Buffer.from(Array.from({length: bytes}, () => (state = (state * 48271) % 2147483647) & 255));
}

test.each([
  ['a.html.br', true],
  ['a.html.gz', true],
  ['a.html', false],
  ['a.br.html', false],
])('%s is a twin: %s', (file, answer) => {
  expect(isTwin(file)).toBe(answer);
});

test('what gets smaller has both twins, which hold just the same', async () => {
  expect(await compress({'index.html': PAGE, 'nb/a.js': PAGE})).toBe(2);
  expect(names()).toEqual(['index.html.br', 'index.html.gz', 'nb/a.js.br', 'nb/a.js.gz']);
  expect(zlib.brotliDecompressSync(fs.readFileSync(path.join(folder, 'index.html.br'))).toString()).toBe(PAGE);
  expect(zlib.gunzipSync(fs.readFileSync(path.join(folder, 'nb/a.js.gz'))).toString()).toBe(PAGE);
});

test.each([
  ['a small page', {'a.html': 'x'.repeat(1023)}],
  ['a picture', {'a.png': 'x'.repeat(5000)}],
])('%s has none', async (_what, files) => {
  expect(await compress(files)).toBe(0);
  expect(names()).toEqual([]);
});

describe('twins of the last build', () => {
  /** Compresses these files where the last build had those. */
  async function again(files: Readonly<Record<string, string | Buffer>>): Promise<number> {
    fs.rmSync(last, {recursive: true, force: true});
    fs.renameSync(folder, last);
    return compress(files, last);
  }

  test('what did not change is not compressed again', async () => {
    expect(await compress({'a.html': PAGE, 'b.html': `${PAGE}b`})).toBe(2);
    expect(await again({'a.html': PAGE, 'b.html': `${PAGE}b`})).toBe(0);
    expect(names()).toEqual(['a.html.br', 'a.html.gz', 'b.html.br', 'b.html.gz']);
    expect(faults()).toEqual([null, null, null, null]);
  });

  test('what changed is, and only that, also when it has as many bytes as before', async () => {
    await compress({'a.html': PAGE, 'b.html': `${PAGE}b`});
    expect(await again({'a.html': PAGE.replace('A', 'B'), 'b.html': `${PAGE}b`})).toBe(1);
    expect(faults()).toEqual([null, null, null, null]);
  });

  test('a new place of what was there already has its twins as well', async () => {
    await compress({'nb/a.js': PAGE});
    expect(await again({'en/a.js': PAGE, 'nb/a.js': PAGE})).toBe(0);
    expect(names()).toEqual(['en/a.js.br', 'en/a.js.gz', 'nb/a.js.br', 'nb/a.js.gz']);
    expect(faults()).toEqual([null, null, null, null]);
  });

  test('what lost a twin is compressed anew', async () => {
    await compress({'a.html': PAGE});
    fs.rmSync(path.join(folder, 'a.html.gz'));
    expect(await again({'a.html': PAGE})).toBe(1);
    expect(names()).toEqual(['a.html.br', 'a.html.gz']);
  });
});

test('what nothing makes smaller has no twin', async () => {
  await compress({'a.bin': noise(3000)});
  expect(names()).toEqual([]);
});

// Scripts are the same in every language: two workers may have the same content at once.
test('files with the same content are compressed once', async () => {
  jest.spyOn(os, 'availableParallelism').mockReturnValue(4);
  expect(await compress(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.js`, PAGE])))).toBe(1);
  expect(names()).toHaveLength(8);
  expect(new Set(faults())).toEqual(new Set([null]));
});

test('the same text as another type is another twin: types are not pressed alike', async () => {
  expect(await compress({'a.html': PAGE, 'a.js': PAGE})).toBe(2);
});

describe('twinFault', () => {
  test.each([
    ['another text', zlib.gzipSync('other'), 'compressed file that holds something else than its original'],
    ['no compressed file', Buffer.from('x'), 'compressed file that holds something else than its original'],
    ['far too much', zlib.gzipSync(Buffer.alloc(1e6)), 'compressed file that holds something else than its original'],
    ['the same', zlib.gzipSync(PAGE), null],
  ])('%s', async (_what, twin, fault) => {
    await compress({'a.html': PAGE, 'a.html.gz': twin});
    fs.writeFileSync(path.join(folder, 'a.html.gz'), twin);
    expect(twinFault(folder, {file: 'a.html.gz', kind: 'file'})).toBe(fault);
  });

  test('a twin alone, and what is no file', async () => {
    await compress({'a.html.br': 'x'});
    expect(twinFault(folder, {file: 'a.html.br', kind: 'file'})).toBe('compressed file without its original');
    expect(twinFault(folder, {file: 'a.html.br', kind: 'link'})).toBe('is no file');
  });
});
