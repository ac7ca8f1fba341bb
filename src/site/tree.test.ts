import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {inOneReading, listFiles, readText} from './tree';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tree-'));

beforeAll(() => {
  for (const file of ['docs/b.md', 'docs/a/z.md', 'docs/a.md', 'docs/č.md', 'outside/secret.md']) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), `Žluťoučký ${file}`);
  }
  fs.mkdirSync(path.join(root, 'docs/empty'));
  fs.symlinkSync(path.join(root, 'outside'), path.join(root, 'docs/linked'));
  fs.symlinkSync(path.join(root, 'nowhere'), path.join(root, 'docs/dangling'));
  fs.symlinkSync(path.join(root, 'docs'), path.join(root, 'blog'));
});

afterAll(() => fs.rmSync(root, {recursive: true, force: true}));

test('lists files below a folder with paths from the root, sorted, links as links', () => {
  expect(listFiles(root, 'docs')).toEqual([
    {file: 'docs/a/z.md', isLink: false},
    {file: 'docs/a.md', isLink: false},
    {file: 'docs/b.md', isLink: false},
    {file: 'docs/dangling', isLink: true},
    {file: 'docs/linked', isLink: true},
    {file: 'docs/č.md', isLink: false},
  ]);
});

test('a folder that is a link is not entered, one that is missing is empty', () => {
  expect(listFiles(root, 'blog')).toEqual([{file: 'blog', isLink: true}]);
  expect(listFiles(root, 'data')).toEqual([]);
});

test('reads UTF-8', () => {
  expect(readText(root, 'docs/a.md')).toBe('Žluťoučký docs/a.md');
});

test('reads every file once within one reading, and anew in the next', () => {
  const file = path.join(root, 'docs/a.md');
  const before = fs.readFileSync(file, 'utf8');
  inOneReading(root, () => {
    expect(readText(root, 'docs/a.md')).toBe(before);
    expect(listFiles(root, 'docs')).toHaveLength(6);
    fs.writeFileSync(file, 'changed');
    fs.writeFileSync(path.join(root, 'docs/new.md'), 'new');
    expect(readText(root, 'docs/a.md')).toBe(before);
    expect(listFiles(root, 'docs')).toHaveLength(6);
    // Another tree is none of its business.
    expect(readText(path.join(root, 'docs'), 'a.md')).toBe('changed');
  });
  expect(readText(root, 'docs/a.md')).toBe('changed');
  expect(listFiles(root, 'docs')).toHaveLength(7);
  inOneReading(root, () => expect(readText(root, 'docs/a.md')).toBe('changed'));
});

test('forgets what it read when a reading breaks off', () => {
  const broken = () =>
    inOneReading(root, () => {
      readText(root, 'docs/b.md');
      throw new Error('broken off');
    });
  expect(broken).toThrow('broken off');
  fs.writeFileSync(path.join(root, 'docs/b.md'), 'later');
  expect(readText(root, 'docs/b.md')).toBe('later');
});
