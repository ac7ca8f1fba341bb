import fs from 'node:fs';
import path from 'node:path';
import type {PinWrite} from '../domain/translation/decide';

/** Writes and deletes pins. A file is replaced whole or not at all; folders that become empty go too. */
export function writePins(root: string, writes: readonly PinWrite[]): void {
  for (const {file, text} of writes) {
    const absolute = path.join(root, file);
    if (text === null) remove(root, absolute);
    else {
      const folder = path.dirname(absolute);
      fs.mkdirSync(folder, {recursive: true});
      mustBeInside(root, folder);
      const temporary = `${absolute}.${process.pid}.tmp`;
      fs.writeFileSync(temporary, text);
      fs.renameSync(temporary, absolute);
    }
  }
}

function remove(root: string, absolute: string): void {
  if (!fs.existsSync(absolute)) return;
  mustBeInside(root, path.dirname(absolute));
  fs.rmSync(absolute);
  for (let folder = path.dirname(absolute); fs.readdirSync(folder).length === 0; folder = path.dirname(folder))
    fs.rmdirSync(folder);
}

/** A symbolic link among the folders could lead anywhere. */
function mustBeInside(root: string, folder: string): void {
  const inside = path.relative(fs.realpathSync(root), fs.realpathSync(folder));
  if (inside.startsWith('..') || path.isAbsolute(inside)) throw new Error(`${folder} leads out of the repository`);
}
