import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {LOCALES} from '../../src/domain/locales/locales';
import {type Measured, SITES, STATES, openGroups} from './cells';
import {measureGroup} from './measureGroup';
import {numbers, oneOf} from './options';
import {addResult, readResults} from './results';
import {table} from './table';

/**
 * `npx tsx bench/build/run.ts [--pages 60,300,1200] [--editions 1,3] [--sites ours,faster,stock] [--states cold,warm,edited]
 * [--runs 3] [--json FILE] [--table FILE] [--work FOLDER]`: what a build costs beside stock Docusaurus, the same texts in both.
 */
const {values} = parseArgs({
  options: {
    pages: {type: 'string', default: '60,300,1200'},
    editions: {type: 'string', default: '1,3'},
    sites: {type: 'string', default: SITES.join(',')},
    states: {type: 'string', default: STATES.join(',')},
    runs: {type: 'string', default: '3'},
    json: {type: 'string'},
    table: {type: 'string'},
    work: {type: 'string', default: path.join(os.tmpdir(), 'build-bench')},
  },
});

async function main(): Promise<void> {
  const wanted = {
    pages: numbers('--pages', values.pages, 15),
    editions: numbers('--editions', values.editions, 1),
    sites: oneOf('--sites', values.sites, SITES),
    states: oneOf('--states', values.states, STATES),
    runs: numbers('--runs', values.runs, 1)[0] ?? 1,
  };
  const places = {root: path.resolve(__dirname, '../..'), work: path.resolve(values.work)};
  const measured: Measured[] = readResults(values.json);
  for (const group of openGroups(wanted, measured)) {
    console.error(`${group.site}: ${group.pages} pages, ${group.editions} editions, ${group.cells.length} builds …`);
    await measureGroup(group, places, (each) => {
      measured.push(each);
      addResult(values.json, each);
      const {state, run, cpu, wall, memory} = each;
      console.error(
        `  ${state} ${run}: ${cpu.toFixed(1)} s CPU, ${wall.toFixed(1)} s, ${(memory / 1e6).toFixed(0)} MB`,
      );
    });
  }
  const written = table(measured, LOCALES.length);
  console.log(written);
  if (values.table !== undefined) fs.writeFileSync(values.table, `${written}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
