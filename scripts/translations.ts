import {parseArgs} from 'node:util';
import {translationsCommand} from '../src/domain/translation/command';
import {readPins} from '../src/site/readPins';
import {readSite} from '../src/site/readSite';
import {today} from '../src/site/today';
import {writePins} from '../src/site/writePins';
import {run} from './shared/run';

/**
 * `npm run translations`: the state of every translation. `-- --page X --to nb` shows what changed, `-- --accept X [--to nb]`
 * records a reviewed translation, `-- --no-change-needed X --to nb --reason "…"` that none is needed, `-- --all` accepts
 * what was never accepted, `-- --tidy` moves and removes pins of pages renamed or gone.
 * With `--edition 2016`, `--records`, `--format json`.
 */
function main(): number {
  const {values} = parseArgs({
    options: {
      page: {type: 'string'},
      accept: {type: 'string'},
      'no-change-needed': {type: 'string'},
      reason: {type: 'string'},
      to: {type: 'string'},
      edition: {type: 'string'},
      records: {type: 'boolean'},
      all: {type: 'boolean'},
      tidy: {type: 'boolean'},
      format: {type: 'string', default: 'text'},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const site = {model: readSite(values.root), pins: readPins(values.root), today: today()};
  const answer = translationsCommand(values, site);
  writePins(values.root, answer.writes);
  const print = answer.status === 2 ? console.error : console.log;
  print(values.format === 'json' ? JSON.stringify(answer.json, null, 2) : answer.lines.join('\n'));
  return answer.status;
}

run(main, 2);
