import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {Changes} from '../domain/making/changes';

/** Where the state before a change is kept while it is being made. */
const JOURNAL = '.cache/changes';

interface Entry {
  readonly file: string;
  /** Name of the copy in the journal; null for a file that was not there. */
  readonly copy: string | null;
  /** Hash of the text that the change writes; null where it deletes. */
  readonly planned: string | null;
}

/**
 * Makes all changes or none. The state before is put aside on the disk first, so that even a process that is killed half-way is undone
 * by the next command.
 * @param onStep called before each file is touched; what it throws is a failure like any other
 */
export function applyChanges(root: string, {write, remove}: Changes, onStep: (file: string) => void = () => {}): void {
  undoChanges(root);
  keep(root, {write, remove});
  try {
    for (const [file, text] of Object.entries(write)) {
      onStep(file);
      const absolute = path.join(root, file);
      fs.mkdirSync(path.dirname(absolute), {recursive: true});
      // Written whole beside, then put in place: a file is either as before or as planned.
      fs.writeFileSync(path.join(root, JOURNAL, 'new'), text);
      fs.renameSync(path.join(root, JOURNAL, 'new'), absolute);
    }
    for (const file of remove) {
      onStep(file);
      deleteFile(root, file);
    }
  } catch (error) {
    undoChanges(root);
    throw error;
  }
  fs.rmSync(path.join(root, JOURNAL), {recursive: true});
}

/**
 * Brings back the state before a change that was not finished; says whether there was one. A file that somebody has edited since
 * stays as it is.
 */
export function undoChanges(root: string): boolean {
  const journal = path.join(root, JOURNAL);
  const list = path.join(journal, 'journal.json');
  const begun = fs.existsSync(list);
  if (begun)
    for (const {file, copy, planned} of JSON.parse(fs.readFileSync(list, 'utf8')) as Entry[]) {
      const absolute = path.join(root, file);
      if (hashOf(absolute) !== planned) continue;
      if (copy === null) deleteFile(root, file);
      else {
        fs.mkdirSync(path.dirname(absolute), {recursive: true});
        fs.copyFileSync(path.join(journal, copy), absolute);
      }
    }
  fs.rmSync(journal, {recursive: true, force: true});
  return begun;
}

/** The list is written last and at once: a journal without it means that nothing was touched yet. */
function keep(root: string, {write, remove}: Changes): void {
  const journal = path.join(root, JOURNAL);
  fs.mkdirSync(journal, {recursive: true});
  const entries = [...Object.keys(write), ...remove].map((file, index): Entry => {
    const absolute = path.join(root, file);
    mustBeInside(root, absolute);
    const text = write[file];
    const planned = text === undefined ? null : sha256(text);
    if (!fs.existsSync(absolute)) return {file, copy: null, planned};
    fs.copyFileSync(absolute, path.join(journal, String(index)));
    return {file, copy: String(index), planned};
  });
  fs.writeFileSync(path.join(journal, 'list.tmp'), JSON.stringify(entries));
  fs.renameSync(path.join(journal, 'list.tmp'), path.join(journal, 'journal.json'));
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function hashOf(absolute: string): string | null {
  return fs.existsSync(absolute) ? sha256(fs.readFileSync(absolute)) : null;
}

/** Deletes a file, and the folders that become empty. */
function deleteFile(root: string, file: string): void {
  const absolute = path.join(root, file);
  fs.rmSync(absolute, {force: true});
  for (let folder = path.dirname(absolute); isEmpty(folder) && folder !== root; folder = path.dirname(folder))
    fs.rmdirSync(folder);
}

/** A folder that was not made yet counts: there may be an empty one above it. */
function isEmpty(folder: string): boolean {
  return fs.existsSync(folder) && fs.readdirSync(folder).length === 0;
}

/** A symbolic link, or a folder that is one, could lead the change anywhere. */
function mustBeInside(root: string, absolute: string): void {
  let existing = absolute;
  while (!fs.lstatSync(existing, {throwIfNoEntry: false})) existing = path.dirname(existing);
  const expected = path.join(fs.realpathSync(root), path.relative(root, existing));
  if (fs.realpathSync(existing) !== expected) throw new Error(`${existing} is a link and leads somewhere else`);
}
