import fs from 'node:fs';
import path from 'node:path';
import {filesOf} from '../buildFiles';
import {bytesByKind} from './bytes';
import type {Account} from './clock';

const size = (bytes: number) => (bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

/** Where the time of a build went and what it weighs, as lines for the maintainer. */
export function reportLines(account: Account, folder: string): string[] {
  const files = filesOf(folder).map(({file}) => ({file, bytes: fs.lstatSync(path.join(folder, file)).size}));
  const table = (rows: readonly [string, string][]) => {
    const width = Math.max(...rows.map(([amount]) => amount.length));
    return rows.map(([amount, what]) => `  ${amount.padStart(width)}  ${what}`);
  };
  return [
    'where the time went (parts that ran side by side share it):',
    ...table(account.entries().map(({what, seconds}) => [`${seconds.toFixed(1)} s`, what])),
    'what the site weighs:',
    ...table(bytesByKind(files).map(({kind, files: count, bytes}) => [size(bytes), `${kind} (${count} files)`])),
  ];
}
