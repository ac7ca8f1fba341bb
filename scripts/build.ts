import {buildSite} from './shared/buildSite';
import {run} from './shared/run';

/** `npm run build`: all languages into `build/`. */
run(() => buildSite(process.cwd()), 1);
