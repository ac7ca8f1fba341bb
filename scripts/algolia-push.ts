import {parseArgs} from 'node:util';
import {pushSearch} from '../src/publish/algolia/pushSearch';
import {run} from './shared/run';

/** `npm run algolia:push [-- --dry-run]`: sends the last build's search records to Algolia. */
async function main(): Promise<void> {
  const {values} = parseArgs({options: {'dry-run': {type: 'boolean', default: false}}});
  await pushSearch({root: process.cwd(), environment: process.env, dryRun: values['dry-run'], log: console.log});
}

run(main, 1);
