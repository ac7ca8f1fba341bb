import {run} from './shared/run';
import {serve} from './shared/serve';

/** `npm run serve [-- --port 3000]`: serves the last finished build. */
run(serve, 1);
