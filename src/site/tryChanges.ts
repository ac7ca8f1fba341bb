import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {checkModel} from '../domain/checks/allRules';
import type {Problem} from '../domain/checks/problem';
import type {Changes} from '../domain/making/changes';
import {applyChanges} from './applyChanges';
import {readSite} from './readSite';

/** What the model is read from. */
const CONTENT = ['docs', 'blog', 'guide', 'versioned_docs', 'i18n', 'data', 'static'];

/** The errors that the site would have after some changes, found in a copy of it. */
export function tryChanges(root: string, changes: Changes, today: string): Problem[] {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'trial-'));
  try {
    for (const folder of CONTENT.filter((name) => fs.existsSync(path.join(root, name))))
      fs.cpSync(path.join(root, folder), path.join(copy, folder), {recursive: true, verbatimSymlinks: true});
    applyChanges(copy, changes);
    return errorsOf(copy, today);
  } finally {
    fs.rmSync(copy, {recursive: true, force: true});
  }
}

/** The errors that the site has. */
export function errorsOf(root: string, today: string): Problem[] {
  return checkModel(readSite(root), {today}).filter(({severity}) => severity === 'error');
}
