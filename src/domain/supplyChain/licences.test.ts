import {licenceCounts, licenceFaults} from './licences';

const lock = (license: string | undefined, name = 'thing') => ({
  lockfileVersion: 3,
  packages: {'': {license: 'GPL-3.0-only'}, [`node_modules/${name}`]: {license}},
});

test.each(['MIT', 'Apache-2.0 AND MIT', '(GPL-3.0-only OR MIT)', '(WTFPL OR MIT)'])('%s may be used', (licence) => {
  expect(licenceFaults(lock(licence))).toEqual([]);
});

test.each([
  'GPL-3.0-only',
  'MIT AND AGPL-3.0-only',
  'SEE LICENSE IN LICENSE',
  'UNLICENSED',
  'Commons Clause',
  undefined,
])('%s is named', (licence) => {
  expect(licenceFaults(lock(licence))).toEqual([expect.stringMatching(/^node_modules\/thing: .+ Read it/)]);
});

test('a package without the field goes by what its own licence file says', () => {
  expect(licenceFaults(lock(undefined, 'streamsearch'))).toEqual([]);
});

test('what is accepted for one package is not accepted for another, nor under other terms', () => {
  expect(licenceFaults(lock('CPAL-1.0 OR AGPL-1.0', 'citeproc'))).toEqual([]);
  expect(licenceFaults(lock('AGPL-1.0', 'citeproc'))).toHaveLength(1);
  expect(licenceFaults(lock('CPAL-1.0 OR AGPL-1.0', 'other'))).toHaveLength(1);
});

test('counts leave the project itself out', () => {
  expect(licenceCounts(lock('MIT'))).toEqual([['MIT', 1]]);
});
