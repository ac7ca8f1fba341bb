import fs from 'node:fs';
import path from 'node:path';

/**
 * A folder of packages whose entries are links to another one's: what a bundler keeps in `node_modules/.cache` stays apart from
 * the project's own, and nothing is installed twice.
 */
export function linkPackages(from: string, to: string): void {
  fs.mkdirSync(to, {recursive: true});
  for (const name of fs.readdirSync(from)) {
    if (name === '.cache') continue;
    fs.symlinkSync(fs.realpathSync(path.join(from, name)), path.join(to, name));
  }
}
