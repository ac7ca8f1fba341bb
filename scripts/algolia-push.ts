import {parseArgs} from 'node:util';
import {pushSearch} from '../src/publish/algolia/pushSearch';

/** `npm run algolia:push [-- --dry-run]`: sends the last build's search records to Algolia. */
async function main(): Promise<void> {
  const {values} = parseArgs({options: {'dry-run': {type: 'boolean', default: false}}});
  await pushSearch({root: process.cwd(), environment: process.env, dryRun: values['dry-run'], log: console.log});
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
