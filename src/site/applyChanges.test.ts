import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {applyChanges, undoChanges} from './applyChanges';

let root = '';
const BEFORE = {'data/a.yml': 'a', 'data/old/b.yml': 'b', 'docs/c.md': 'c'};
const CHANGES = {write: {'data/a.yml': 'A', 'docs/new/deep/d.md': 'D'}, remove: ['data/old/b.yml', 'docs/c.md']};
const AFTER = {'data/a.yml': 'A', 'docs/new/deep/d.md': 'D'};

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'changes-'));
  for (const [file, text] of Object.entries(BEFORE)) put(file, text);
});
afterEach(() => fs.rmSync(root, {recursive: true, force: true}));

function put(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  fs.writeFileSync(path.join(root, file), text);
}

/** Every file with its text, and every empty folder. */
function tree(folder = ''): Record<string, string> {
  const entries = fs.readdirSync(path.join(root, folder), {withFileTypes: true}).filter(({name}) => name !== '.cache');
  if (entries.length === 0 && folder) return {[`${folder}/`]: ''};
  return Object.assign(
    {},
    ...entries.map((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? tree(file) : {[file]: fs.readFileSync(path.join(root, file), 'utf8')};
    }),
  ) as Record<string, string>;
}

test('writes and deletes, and leaves neither empty folders nor a journal', () => {
  applyChanges(root, CHANGES);
  expect(tree()).toEqual(AFTER);
  expect(undoChanges(root)).toBe(false);
  expect(tree()).toEqual(AFTER);
});

test.each([0, 1, 2, 3])('a failure before step %i leaves everything as it was', (step) => {
  let done = 0;
  const fail = () => {
    if (done++ === step) throw new Error('disk full');
  };
  expect(() => applyChanges(root, CHANGES, fail)).toThrow('disk full');
  expect(tree()).toEqual(BEFORE);
  expect(undoChanges(root)).toBe(false);
});

/** What a process that is killed before a step leaves on the disk. */
function killedAt(step: number): void {
  const kept = path.join(root, '.cache/kept');
  let done = 0;
  expect(() =>
    applyChanges(root, CHANGES, () => {
      if (done++ < step) return;
      fs.cpSync(path.join(root, '.cache/changes'), kept, {recursive: true});
      throw new Error('killed');
    }),
  ).toThrow('killed');
  // The failure was undone: do by hand again what had been done until then.
  const steps = [
    () => put('data/a.yml', 'A'),
    () => put('docs/new/deep/d.md', 'D'),
    () => fs.rmSync(path.join(root, 'data/old'), {recursive: true}),
  ];
  for (const again of steps.slice(0, step)) again();
  fs.renameSync(kept, path.join(root, '.cache/changes'));
}

test.each([0, 1, 2, 3])('a process killed before step %i is undone by the next one', (step) => {
  killedAt(step);
  expect(undoChanges(root)).toBe(true);
  expect(tree()).toEqual(BEFORE);
});

test('what somebody has edited since then is not taken back', () => {
  killedAt(3);
  put('data/a.yml', 'edited since');
  put('data/old/b.yml', 'written anew');
  expect(undoChanges(root)).toBe(true);
  expect(tree()).toEqual({...BEFORE, 'data/a.yml': 'edited since', 'data/old/b.yml': 'written anew'});
});

test('a folder that is a link is not followed, and nothing is touched', () => {
  const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'outside-'));
  fs.symlinkSync(outside, path.join(root, 'blog'));
  expect(() => applyChanges(root, {write: {'data/a.yml': 'A', 'blog/x.md': 'x'}, remove: []})).toThrow(/is a link/);
  expect(fs.readdirSync(outside)).toEqual([]);
  expect(fs.readFileSync(path.join(root, 'data/a.yml'), 'utf8')).toBe('a');
  fs.rmSync(outside, {recursive: true});
});
