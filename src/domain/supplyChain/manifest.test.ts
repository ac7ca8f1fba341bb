import {manifestFaults} from './manifest';

test('exact versions and explained overrides', () => {
  const manifest = {
    dependencies: {react: '19.3.1', beta: '1.0.0-rc.12'},
    overrides: {react: '$react', parent: {child: 'npm:@scope/stand-in@1.0.0'}},
  };
  expect(manifestFaults(manifest, 'Why `react`; why `child`.')).toEqual([]);
});

test.each(['^1.0.0', '~1.0.0', '1.x', 'latest', '*', '>=1.0.0', 'github:a/b', 'file:../x', 'npm:other@^1.0.0'])(
  '%s is not one version',
  (version) => {
    expect(manifestFaults({devDependencies: {a: version}}, '')).toHaveLength(1);
    expect(manifestFaults({overrides: {a: {b: version}}}, '`b`')).toHaveLength(1);
  },
);

test('an override without its reason is named', () => {
  expect(manifestFaults({overrides: {parent: {child: '1.0.0'}}}, '`parent`')).toEqual([
    expect.stringContaining('overrides child'),
  ]);
});
