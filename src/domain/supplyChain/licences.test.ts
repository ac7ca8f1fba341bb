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

test('counts leave the project itself out', () => {
  expect(licenceCounts(lock('MIT'))).toEqual([['MIT', 1]]);
});
