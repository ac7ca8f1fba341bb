import fs from 'node:fs';
import path from 'node:path';

export interface TreeFile {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  readonly isLink: boolean;
}

/** Every file below a folder, sorted, links not followed (the folder itself included). A folder that does not exist is empty. */
export function listFiles(root: string, folder: string): TreeFile[] {
  const absolute = path.join(root, folder);
  const stat = fs.lstatSync(absolute, {throwIfNoEntry: false});
  if (!stat) return [];
  if (stat.isSymbolicLink()) return [{file: folder, isLink: true}];
  const entries = fs.readdirSync(absolute, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) return [{file, isLink: true}];
    if (!entry.isDirectory()) return [{file, isLink: false}];
    // A folder whose name is no UTF-8 cannot be opened by the name that is read: it stands for what is in it.
    return fs.existsSync(path.join(root, file)) ? listFiles(root, file) : [{file, isLink: false}];
  });
}

/** Text of a file, as UTF-8. */
export function readText(root: string, file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}
