import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {reportLines} from './report';

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'))));
afterEach(() => fs.rmSync(folder, {recursive: true, force: true}));

/** The report of a site with files of these sizes. */
function report(sizes: Readonly<Record<string, number>>, ...entries: {what: string; seconds: number}[]): string[] {
  for (const [file, size] of Object.entries(sizes)) fs.writeFileSync(path.join(folder, file), Buffer.alloc(size));
  return reportLines({start: () => ({stop: () => 0}), entries: () => entries}, folder);
}

test('time and weight stand in lines, amounts to the right', () => {
  const lines = report(
    {'a.html': 1_400_000, 'b.html': 100_000, 'a.js': 12_001, 'x.txt': 1},
    {what: 'the whole build', seconds: 123.44},
    {what: 'reading', seconds: 0.04},
  );
  expect(lines).toEqual([
    'where the time went (parts that ran side by side share it):',
    '  123.4 s  the whole build',
    '    0.0 s  reading',
    'what the site weighs:',
    '  1.5 MB  pages (2 files)',
    '   13 kB  scripts (1 files)',
    '    1 kB  other files (1 files)',
  ]);
});

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [1000, '1 kB'],
  [1001, '2 kB'],
  [1_000_000, '1.0 MB'],
])('%d bytes are shown as %s', (size, shown) => {
  expect(report({'a.html': size}).at(-1)).toBe(`  ${shown}  pages (1 files)`);
});

test('a link counts for itself, not for what it leads to', () => {
  const outside = path.join(os.tmpdir(), `${path.basename(folder)}.large`);
  fs.writeFileSync(outside, Buffer.alloc(5_000_000));
  fs.symlinkSync(outside, path.join(folder, 'a.html'));
  expect(report({}).at(-1)).toBe('  1 kB  pages (1 files)');
  fs.rmSync(outside);
});

test('nothing was counted in an empty folder', () => {
  expect(report({})).toEqual(['where the time went (parts that ran side by side share it):', 'what the site weighs:']);
});
