import fs from 'node:fs';
import path from 'node:path';
import type {Run} from './startBuilder';

/** Where built editions are kept between builds. */
const STORE = '.cache/editions';

const placeOf = (root: string, {part, locale}: Run) => path.join(root, STORE, `${part}-${locale}`);

/** The folder with an edition's built pages, when they were built from just this; null otherwise. */
export function keptEdition(root: string, run: Run, key: string): string | null {
  const place = placeOf(root, run);
  const record = path.join(place, 'key');
  const site = path.join(place, 'site');
  const isRight = fs.existsSync(record) && fs.readFileSync(record, 'utf8') === key && fs.existsSync(site);
  return isRight ? site : null;
}

/** Keeps an edition's built pages in place of those kept before; the key comes last, so that a half copy never counts. */
export function keepEdition(root: string, run: Run, key: string, built: string): string {
  const place = placeOf(root, run);
  fs.rmSync(place, {recursive: true, force: true});
  fs.mkdirSync(place, {recursive: true});
  const kept = path.join(place, 'site');
  fs.renameSync(built, kept);
  fs.writeFileSync(path.join(place, 'key'), key);
  return kept;
}

/** Forgets editions that the site has no more. */
export function dropEditions(root: string, runs: readonly Run[]): void {
  const folder = path.join(root, STORE);
  if (!fs.existsSync(folder)) return;
  const wanted = new Set(runs.map((run) => path.basename(placeOf(root, run))));
  for (const name of fs.readdirSync(folder))
    if (!wanted.has(name)) fs.rmSync(path.join(folder, name), {recursive: true, force: true});
}
