import {parseArgs} from 'node:util';
import {publishSite} from '../src/publish/publishSite';
import {rollback} from '../src/publish/release/rollback';
import {run} from './shared/run';

/**
 * `SITE_URL=https://… npm run publish -- --to FOLDER [--from BUILD] [--keep N] [--rollback]`: a new release, or back to
 * the one before. The server is told afterwards: `nginx -t && systemctl reload nginx`.
 */
async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      to: {type: 'string'},
      from: {type: 'string'},
      keep: {type: 'string', default: '3'},
      rollback: {type: 'boolean', default: false},
    },
  });
  const {to, from, keep} = values;
  if (to === undefined) throw new Error('--to FOLDER is missing: where the server looks for releases.');
  const {id, previous} = values.rollback
    ? rollback(to, console.log)
    : await publishSite({root: process.cwd(), to, from, keep: Number(keep), log: console.log});
  if (id === previous) console.log(`${id} holds exactly this already; nothing was changed.`);
  else
    console.log(
      `${id} is current${previous ? `, ${previous} before it` : ''}. Now: nginx -t && systemctl reload nginx`,
    );
}

run(main, 1);
