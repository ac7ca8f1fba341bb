import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {BEGIN, END, difference, ownerLines, withOwners} from '../src/domain/contributing/codeowners';
import {readSite} from '../src/site/readSite';

const FILE = '.github/CODEOWNERS';

/**
 * `npm run codeowners [-- --check] [-- --format json] [-- --central organisation/team]`: writes the language part of
 * `.github/CODEOWNERS` from the teams in `data/locales.yml`; `--check` only says whether it is up to date.
 */
function main(): number {
  const {values} = parseArgs({
    options: {
      check: {type: 'boolean', default: false},
      format: {type: 'string', default: 'text'},
      central: {type: 'string'},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const file = path.join(values.root, FILE);
  const before = fs.readFileSync(file, 'utf8');
  const after = withOwners(before, ownerLines(readSite(values.root).teams, values.central));
  if (after === null) {
    console.error(
      `${FILE} must hold these two lines once each, the generated part stands between them:\n${BEGIN}\n${END}`,
    );
    return 1;
  }
  const changes = difference(before, after);
  if (values.format === 'json') console.log(JSON.stringify({file: FILE, upToDate: changes.length === 0, changes}));
  else if (changes.length === 0) console.log(`${FILE} is up to date.`);
  else
    console.log([values.check ? `${FILE} is not up to date; run "npm run codeowners":` : FILE, ...changes].join('\n'));
  if (!values.check && changes.length > 0) fs.writeFileSync(file, after);
  return values.check && changes.length > 0 ? 1 : 0;
}

process.exitCode = main();
