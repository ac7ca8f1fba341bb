import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {licenceCounts, licenceFaults} from '../src/domain/supplyChain/licences';
import {type LockFile, lockFaults} from '../src/domain/supplyChain/lockFile';
import {type Manifest, manifestFaults} from '../src/domain/supplyChain/manifest';

/**
 * `npm run supply-chain [-- --format json]`: are versions exact, overrides explained, all packages of one registry and
 * fixed by their hash, and their licences read? Status 1: no.
 */
function main(): number {
  const {values} = parseArgs({
    options: {format: {type: 'string', default: 'text'}, root: {type: 'string', default: process.cwd()}},
  });
  const read = (file: string) => fs.readFileSync(path.join(values.root, file), 'utf8');
  const lock = JSON.parse(read('package-lock.json')) as LockFile;
  const faults = [
    ...manifestFaults(JSON.parse(read('package.json')) as Manifest, read('README.md')),
    ...lockFaults(lock),
    ...licenceFaults(lock),
  ];
  const counts = licenceCounts(lock);
  if (values.format === 'json') console.log(JSON.stringify({faults, licences: Object.fromEntries(counts)}));
  else {
    for (const [licence, count] of counts) console.log(`${String(count).padStart(5)}  ${licence}`);
    console.log(faults.length === 0 ? 'Nothing is wrong with the packages.' : faults.join('\n'));
  }
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = main();
