import {isCurrent} from '../src/publish/buildRecord';
import {buildSite} from './shared/buildSite';
import {run} from './shared/run';
import {serve} from './shared/serve';

/** `npm start [-- --port 3000]`: builds what is not built yet, then serves. */
async function main(): Promise<void> {
  if (isCurrent(process.cwd())) console.log('Nothing has changed since the last build.');
  else await buildSite(process.cwd());
  await serve();
}

run(main, 1);
