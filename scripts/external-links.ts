import fs from 'node:fs';
import {parseArgs} from 'node:util';
import {externalLinks} from '../src/domain/contributing/externalLinks';
import {type CheckedLink, renderLinkReport, verdictOf} from '../src/domain/contributing/linkReport';
import {POLITE, checkLinks} from '../src/publish/linkChecker';
import {readSite} from '../src/site/readSite';
import {today} from '../src/site/today';
import {run} from './shared/run';

/**
 * `npm run external-links [-- --format markdown|json] [-- --out FILE] [-- --delay MILLISECONDS]`: opens every external link of
 * pages and records. Ends with 0 when none is dead, with 1 when some are, with 2 when it could not work.
 */
async function main(): Promise<number> {
  const {values} = parseArgs({
    options: {
      format: {type: 'string', default: 'markdown'},
      out: {type: 'string'},
      delay: {type: 'string', default: String(POLITE.delay)},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const links = externalLinks(readSite(values.root));
  const outcomes = await checkLinks(
    links.map(({url}) => url),
    {...POLITE, delay: Number(values.delay), onChecked: () => process.stderr.write('.')},
  );
  process.stderr.write('\n');
  const checked = links.map((link): CheckedLink => ({...link, outcome: outcomes.get(link.url) ?? {failure: 'FAILED'}}));
  const report = values.format === 'json' ? JSON.stringify(checked, null, 2) : renderLinkReport(checked, today());
  if (values.out === undefined) console.log(report);
  else fs.writeFileSync(values.out, report);
  return checked.some(({outcome}) => verdictOf(outcome) === 'dead') ? 1 : 0;
}

run(main, 2);
