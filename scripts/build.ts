import {buildSite} from '../src/publish/buildSite';
import {run} from './shared/run';

/** `npm run build`: all languages into `build/`. */
run(() => buildSite(process.cwd(), console.log), 1);
