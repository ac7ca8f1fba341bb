import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {licenceFaults} from '../../src/domain/supplyChain/licences';
import {type LockFile, lockFaults} from '../../src/domain/supplyChain/lockFile';
import {type Manifest, manifestFaults} from '../../src/domain/supplyChain/manifest';

const read = (file: string) => fs.readFileSync(path.resolve(__dirname, '../..', file), 'utf8');

test('the packages of this repository: exact, explained, of one registry, with hashes and known licences', () => {
  const lock = JSON.parse(read('package-lock.json')) as LockFile;
  expect(manifestFaults(JSON.parse(read('package.json')) as Manifest, read('README.md'))).toEqual([]);
  expect(lockFaults(lock)).toEqual([]);
  expect(licenceFaults(lock)).toEqual([]);
});

test('updates of packages and of actions are proposed by themselves', () => {
  const {updates} = parse(read('.github/dependabot.yml')) as {updates: {'package-ecosystem': string}[]};
  expect(updates.map((each) => each['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
});
