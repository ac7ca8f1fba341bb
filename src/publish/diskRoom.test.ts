import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {refuseFullDisk} from './diskRoom';

let root: string;
beforeEach(() => (root = fs.mkdtempSync(path.join(os.tmpdir(), 'disk-'))));
afterEach(() => fs.rmSync(root, {recursive: true, force: true}));

function lastBuild(sizes: Readonly<Record<string, number>>): void {
  for (const [file, size] of Object.entries(sizes)) {
    const absolute = path.join(root, 'build', file);
    fs.mkdirSync(path.dirname(absolute), {recursive: true});
    fs.writeFileSync(absolute, Buffer.alloc(size));
  }
}

test('a first build is never refused: nobody knows yet what it needs', () => {
  expect(() => refuseFullDisk(root, 0)).not.toThrow();
});

test.each([
  [6_000_000, true],
  [5_999_999, false],
  [0, false],
])('after a build of 2 MB, %d free bytes are enough: %s', (free, enough) => {
  lastBuild({'index.html': 1_500_000, 'docs/a.html': 500_000});
  const asked = () => refuseFullDisk(root, free);
  if (enough) expect(asked).not.toThrow();
  else expect(asked).toThrow(/^There is not enough room on the disk/);
});

test('it says how much is needed and how much there is', () => {
  lastBuild({'index.html': 2_000_000});
  expect(() => refuseFullDisk(root, 1_200_000)).toThrow(/\. It needs about 6 MB; 2 MB are free\.$/);
});

test('what a link leads to is not counted', () => {
  lastBuild({'index.html': 1});
  fs.writeFileSync(path.join(root, 'large'), Buffer.alloc(1_000_000));
  fs.symlinkSync(path.join(root, 'large'), path.join(root, 'build/large'));
  expect(() => refuseFullDisk(root, 100_000)).not.toThrow();
});

test('unless told, it asks the disk itself', () => {
  lastBuild({'index.html': 1000});
  const stat = {bavail: 2, bsize: 1024} as fs.StatsFs;
  const asked = jest.spyOn(fs, 'statfsSync').mockReturnValue(stat as never);
  try {
    expect(() => refuseFullDisk(root)).toThrow('It needs about 1 MB; 1 MB are free.');
    asked.mockReturnValue({...stat, bavail: 3} as never);
    expect(() => refuseFullDisk(root)).not.toThrow();
  } finally {
    asked.mockRestore();
  }
});
