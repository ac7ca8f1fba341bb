import fs from 'node:fs';
import path from 'node:path';
import {today} from '../../src/site/today';
import type {Group, Measured} from './cells';
import {READING_PAGE, edited} from './content/tree';
import {measureOutput} from './measure/output';
import {memoryKind} from './measure/processTree';
import {runMeasured} from './measure/runMeasured';
import {makeOurs} from './sites/ours';
import {type Site, sizeOf} from './sites/site';
import {makeStock} from './sites/stock';

export interface Places {
  /** This project. */
  readonly root: string;
  /** Where sites are made. */
  readonly work: string;
}

/** Makes a site and measures its builds; each is given on as soon as it is measured. */
export async function measureGroup(group: Group, places: Places, give: (measured: Measured) => void): Promise<void> {
  const site = makeSite(group, places);
  const made = new Set(fs.readdirSync(site.folder));
  // Builds write their own things there, too: the loader's translations of TypeScript, for one.
  const temporary = path.join(places.work, 'tmp');
  const page = path.join(site.folder, 'docs', `${READING_PAGE}.md`);
  const original = fs.readFileSync(page, 'utf8');
  const build = (name: string) => {
    fs.mkdirSync(temporary, {recursive: true});
    const environment = {...QUIET, ...site.environment, TMPDIR: temporary};
    return runMeasured({...site, environment, log: path.join(places.work, 'logs', `${name}.log`)});
  };
  forget(site, made, temporary);
  // What the last build was made from.
  let state: 'nothing' | 'original' | 'edited' = 'nothing';
  let day = today();
  for (const cell of group.cells) {
    const name = [cell.site, cell.pages, cell.editions, cell.state, cell.run].join('-');
    fs.writeFileSync(page, original);
    if (cell.state === 'cold') forget(site, made, temporary);
    // A page says how fresh a number is, so a new day changes every page of ours and its caches begin anew.
    else if (state !== 'original' || day !== today()) await build(`${name}-before`);
    if (cell.state === 'edited') fs.writeFileSync(page, edited(original, cell.run));
    day = today();
    const cost = await build(name);
    give({...cell, ...cost, memoryKind: memoryKind(), ...measureOutput(site.output, `docs/${READING_PAGE}`)});
    state = cell.state === 'edited' ? 'edited' : 'original';
  }
}

/** No colours, no questions, nobody else's keys. */
const QUIET = {
  CI: 'true',
  FORCE_COLOR: '0',
  NO_UPDATE_NOTIFIER: '1',
  DOCUSAURUS_NO_UPDATE_NOTIFIER: 'true',
  NODE_ENV: undefined,
  SITE_URL: undefined,
  ALGOLIA_APPLICATION_ID: undefined,
  ALGOLIA_SEARCH_KEY: undefined,
  ALGOLIA_INDEX_PREFIX: undefined,
};

function makeSite({site, pages, editions}: Group, {root, work}: Places): Site {
  // Both with the fast tools have the same packages.
  const folder = path.join(work, site === 'matched' ? 'faster' : site);
  const size = sizeOf(pages, editions);
  if (site !== 'ours') return makeStock(folder, root, size, site);
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  return makeOurs(folder, root, size);
}

/** Everything that builds left behind: whatever was not there before the first, and the caches among the packages. */
function forget({folder}: Site, made: ReadonlySet<string>, temporary: string): void {
  const left = fs.readdirSync(folder).filter((name) => !made.has(name));
  for (const name of [...left, 'node_modules/.cache'])
    fs.rmSync(path.join(folder, name), {recursive: true, force: true});
  fs.rmSync(temporary, {recursive: true, force: true});
}
