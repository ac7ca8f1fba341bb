import {type LockedPackage, lockFaults} from './lockFile';

const good: LockedPackage = {
  version: '1.0.0',
  resolved: 'https://registry.example/react/-/react-1.0.0.tgz',
  integrity: `sha512-${'A'.repeat(86)}==`,
};
const lock = (packages: Record<string, LockedPackage>) => ({lockfileVersion: 3, packages: {'': {}, ...packages}});

test('packages of one registry, each with the hash of its content', () => {
  expect(lockFaults(lock({'node_modules/react': good}))).toEqual([]);
  expect(lockFaults(lock({'node_modules/react': {...good, resolved: undefined}}))).toEqual([]);
});

test.each<[string, LockedPackage, RegExp]>([
  ['no hash', {...good, integrity: undefined}, /SHA-512/],
  ['a weak hash', {...good, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='}, /SHA-512/],
  ['from a Git repository', {...good, resolved: 'git+ssh://git@host.example/a/b.git#1'}, /not a registry/],
  ['without encryption', {...good, resolved: 'http://registry.example/react/-/react-1.0.0.tgz'}, /not a registry/],
  ['from any address', {...good, resolved: 'https://host.example/react.tgz'}, /not a registry/],
  ['from a second registry', {...good, resolved: 'https://other.example/x/-/x-1.0.0.tgz'}, /more than one place/],
  ['without an address beside one with', {...good, resolved: undefined}, /more than one place/],
  ['a folder of this machine', {link: true}, /link to a folder/],
  ['no version', {...good, version: undefined}, /no version/],
])('%s is refused', (_, each, message) => {
  const faults = lockFaults(lock({'node_modules/react': good, 'node_modules/x': each}));
  expect(faults.join('\n')).toMatch(message);
});

test('a file of another kind, or an empty one, is no lock', () => {
  expect(lockFaults({lockfileVersion: 1})).toHaveLength(1);
  expect(lockFaults(lock({}))).toEqual(['package-lock.json holds no packages.']);
});
