import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import {filesOf} from './buildFiles';
import {compressFiles, isTwin, twinFault} from './compress';

let root: string;
let folder: string;
let kept: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'twins-'));
  [folder, kept] = [path.join(root, 'site'), path.join(root, 'kept')];
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(root, {recursive: true, force: true});
});

const PAGE = '<p>A page.</p>\n'.repeat(100);

/** Compresses a fresh site of these files. */
async function compress(files: Readonly<Record<string, string | Buffer>>, keptIn: string | null = kept) {
  fs.rmSync(folder, {recursive: true, force: true});
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    fs.writeFileSync(path.join(folder, file), text);
  }
  return compressFiles(folder, Object.keys(files), keptIn ?? undefined);
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
  expect(await compress({'index.html': PAGE, 'nb/a.js': PAGE}, null)).toBe(2);
  expect(names()).toEqual(['index.html.br', 'index.html.gz', 'nb/a.js.br', 'nb/a.js.gz']);
  expect(zlib.brotliDecompressSync(fs.readFileSync(path.join(folder, 'index.html.br'))).toString()).toBe(PAGE);
  expect(zlib.gunzipSync(fs.readFileSync(path.join(folder, 'nb/a.js.gz'))).toString()).toBe(PAGE);
  expect(fs.existsSync(kept)).toBe(false);
});

test.each([
  ['a small page', {'a.html': 'x'.repeat(1023)}],
  ['a picture', {'a.png': 'x'.repeat(5000)}],
])('%s has none', async (_what, files) => {
  expect(await compress(files)).toBe(0);
  expect(names()).toEqual([]);
});

describe('twins that are kept between builds', () => {
  test('what did not change is not compressed again, wherever it stands now', async () => {
    expect(await compress({'a.html': PAGE, 'b.html': `${PAGE}b`})).toBe(2);
    expect(await compress({'nb/c.html': PAGE, 'b.html': `${PAGE}b`})).toBe(0);
    expect(names()).toEqual(['b.html.br', 'b.html.gz', 'nb/c.html.br', 'nb/c.html.gz']);
    expect(faults()).toEqual([null, null, null, null]);
  });

  test('what changed is, and only that', async () => {
    await compress({'a.html': PAGE, 'b.html': `${PAGE}b`});
    expect(await compress({'a.html': `${PAGE}!`, 'b.html': `${PAGE}b`})).toBe(1);
    expect(faults()).toEqual([null, null, null, null]);
  });

  test('the same text as another type is another twin: types are not pressed alike', async () => {
    await compress({'a.html': PAGE});
    expect(await compress({'a.js': PAGE})).toBe(1);
  });

  test('what the site has no more is forgotten, and what a stopped build left', async () => {
    await compress({'a.html': PAGE, 'b.html': `${PAGE}b`});
    fs.mkdirSync(path.join(kept, 'half.part'));
    expect(fs.readdirSync(kept)).toHaveLength(3);
    await compress({'a.html': PAGE});
    expect(fs.readdirSync(kept)).toHaveLength(1);
    expect(await compress({'a.html': PAGE, 'b.html': `${PAGE}b`})).toBe(1);
  });

  test('half a twin of a stopped build is made anew', async () => {
    await compress({'a.html': PAGE});
    const [name = ''] = fs.readdirSync(kept);
    fs.renameSync(path.join(kept, name), path.join(kept, `${name}.part`));
    fs.writeFileSync(path.join(kept, `${name}.part`, 'gz'), 'half');
    expect(await compress({'a.html': PAGE})).toBe(1);
    expect(faults()).toEqual([null, null]);
    expect(fs.readdirSync(kept)).toEqual([name]);
  });

  test('that a file gets no smaller is kept as well', async () => {
    expect(await compress({'a.bin': noise(3000)})).toBe(1);
    expect(names()).toEqual([]);
    expect(await compress({'a.bin': noise(3000)})).toBe(0);
    expect(names()).toEqual([]);
  });

  // Scripts are the same in every language: two workers may have the same content at once.
  test('files with the same content, at the same time', async () => {
    jest.spyOn(os, 'availableParallelism').mockReturnValue(4);
    const same = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.js`, PAGE]));
    expect(await compress(same)).toBe(1);
    expect(names()).toHaveLength(8);
    expect(new Set(faults())).toEqual(new Set([null]));
    expect(fs.readdirSync(kept)).toHaveLength(1);
    expect(await compress(same)).toBe(0);
  });
});

describe('twinFault', () => {
  test.each([
    ['another text', zlib.gzipSync('other'), 'compressed file that holds something else than its original'],
    ['no compressed file', Buffer.from('x'), 'compressed file that holds something else than its original'],
    ['far too much', zlib.gzipSync(Buffer.alloc(1e6)), 'compressed file that holds something else than its original'],
    ['the same', zlib.gzipSync(PAGE), null],
  ])('%s', async (_what, twin, fault) => {
    await compress({'a.html': PAGE, 'a.html.gz': twin}, null);
    fs.writeFileSync(path.join(folder, 'a.html.gz'), twin);
    expect(twinFault(folder, {file: 'a.html.gz', kind: 'file'})).toBe(fault);
  });

  test('a twin alone, and what is no file', async () => {
    await compress({'a.html.br': 'x'}, null);
    expect(twinFault(folder, {file: 'a.html.br', kind: 'file'})).toBe('compressed file without its original');
    expect(twinFault(folder, {file: 'a.html.br', kind: 'link'})).toBe('is no file');
  });
});
