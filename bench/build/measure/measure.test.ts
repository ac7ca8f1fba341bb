import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {measureOutput} from './output';
import {pageFiles} from './pageFiles';
import {parseTimes} from './parseTimes';
import {descendants, held, parseStatus} from './processTree';
import {runMeasured} from './runMeasured';

let folder = '';
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'measure-'))));
afterEach(() => fs.rmSync(folder, {recursive: true}));

test('processor time of the shell and of its descendants, as dash and bash print it', () => {
  expect(parseTimes('0m0.00s 0m0.01s\n1m2.50s 0m3.25s\n')).toBeCloseTo(65.76);
  expect(parseTimes('0m0.001s 0m0.002s\n0m1.000s 0m0.500s\n')).toBeCloseTo(1.503);
  expect(parseTimes('0m0,00s 0m0,00s\n0m1,50s 0m0,50s\n')).toBeCloseTo(2);
});

test('a shell that tells something else is an error', () => {
  expect(() => parseTimes('user 1.0')).toThrow('did not tell the processor time');
});

test('a process, its children and theirs; nobody else', () => {
  const all = [
    {pid: 1, parent: 0},
    {pid: 7, parent: 1},
    {pid: 9, parent: 8},
    {pid: 8, parent: 7},
    {pid: 20, parent: 1},
  ];
  expect(descendants(all, 7).map(({pid}) => pid)).toEqual([7, 8, 9]);
  expect(descendants(all, 99)).toEqual([]);
});

test('memory of workers: what each has of its own, and the program that they share once', () => {
  const worker = {parent: 1, own: 500, shared: 90};
  expect(
    held([
      {...worker, pid: 2},
      {...worker, pid: 3, shared: 100},
    ]),
  ).toBe(1100);
  expect(held([])).toBe(0);
});

test('memory as Linux tells it, in kilobytes; none of a process of the kernel', () => {
  const status = 'Name:\tnode\nPPid:\t12\nVmRSS:\t  70 kB\nRssAnon:\t  50 kB\nRssFile:\t  15 kB\nRssShmem:\t   5 kB\n';
  expect(parseStatus(status)).toEqual({parent: 12, own: 51_200, shared: 20_480});
  expect(parseStatus('Name:\tkthreadd\nPPid:\t0\n')).toBeNull();
  expect(parseStatus('')).toBeNull();
});

test('what a page fetches at once: stylesheets and named scripts, not what waits in other attributes', () => {
  const html = `<html><head><link rel="stylesheet" href="/assets/css/a.css"><link rel=preload as=script href=/assets/js/b.js>
    <link rel="icon" href="/img/icon.svg"><link rel="alternate" href="/en/"><script src="/assets/js/c.js" defer></script>
    <script>inline()</script><script src="/assets/js/c.js"></script><body data-scripts="/assets/js/d.js"></body>`;
  expect(pageFiles(html)).toEqual(['assets/css/a.css', 'assets/js/b.js', 'assets/js/c.js']);
});

test('compressed copies do not count as the build, a page is named with or without a folder', () => {
  fs.mkdirSync(path.join(folder, 'docs/a'), {recursive: true});
  fs.writeFileSync(path.join(folder, 'docs/a/index.html'), '<link rel="stylesheet" href="/s.css">');
  fs.writeFileSync(path.join(folder, 's.css'), 'a{b:c}');
  fs.writeFileSync(path.join(folder, 's.css.br'), 'xxxx');
  const output = measureOutput(folder, 'docs/a');
  expect([output.bytes, output.files]).toEqual([43, 2]);
  expect(output.page).toBeGreaterThan(0);
  expect(() => measureOutput(folder, 'docs/b')).toThrow('no page docs/b');
});

test('a command that fails says where and what it printed last', async () => {
  const log = path.join(folder, 'logs/build.log');
  const run = runMeasured({folder, command: ['/bin/sh', '-c', 'echo no room left; exit 3'], environment: {}, log});
  await expect(run).rejects.toThrow(/failed in .*no room left/s);
});

test('a command that ends well has a cost', async () => {
  const log = path.join(folder, 'build.log');
  const {cpu, wall} = await runMeasured({
    folder,
    command: ['/bin/sh', '-c', 'echo "$WORD"'],
    environment: {WORD: 'hello'},
    log,
  });
  expect(cpu).toBeGreaterThanOrEqual(0);
  expect(wall).toBeGreaterThan(0);
  expect(fs.readFileSync(log, 'utf8')).toBe('hello\n');
});
