import fs from 'node:fs';
import path from 'node:path';
import type {IndexPlan} from './plan';
import {PUSH_FOLDER} from './state';

/** Writes what a push would send, and sends nothing. */
export function writeDryRun(root: string, plans: readonly IndexPlan[], log: (line: string) => void): void {
  const folder = `${PUSH_FOLDER}/dry-run`;
  fs.rmSync(path.join(root, folder), {recursive: true, force: true});
  fs.mkdirSync(path.join(root, folder), {recursive: true});
  for (const {live, settings, synonyms, batches} of plans) {
    const content = {records: batches.flat(), settings, synonyms};
    for (const [name, value] of Object.entries(content)) {
      const file = `${folder}/${live}.${name}.json`;
      fs.writeFileSync(path.join(root, file), `${JSON.stringify(value, null, 2)}\n`);
      log(`${file}${Array.isArray(value) ? `: ${value.length}` : ''}`);
    }
  }
  log('Nothing was sent.');
}
