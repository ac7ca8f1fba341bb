import {withModuleNames, withoutModuleNames} from './clientManifest';

const manifest = {
  entrypoints: ['main'],
  origins: {main: [1, 2], a1b2c3d4: [9, 7]},
  assets: {1: {js: [{file: 'assets/js/main.1.js'}]}},
};
const registry = `export default {
  "a1b2c3d4": [() => import(/* webpackChunkName: "a1b2c3d4" */ "@theme/DocItem"), "@theme/DocItem", require.resolveWeak("@theme/DocItem")],
  "gone": [() => import(/* webpackChunkName: "gone" */ "@theme/Gone"), "@theme/Gone", require.resolveWeak("@theme/Gone")],
};`;

test('a part is found by its module too, and by its name as before; one that is in no chunk by neither', () => {
  const {origins, ...rest} = withModuleNames(manifest, registry);
  expect(origins).toEqual({...manifest.origins, '@theme/DocItem': [9, 7]});
  expect(rest).toEqual({entrypoints: ['main'], assets: manifest.assets});
});

test('what browsers get names no modules, and loads the same parts', () => {
  expect(withoutModuleNames(registry)).toBe(registry.replaceAll(/ "@theme\/\w+",/g, ' "",'));
  expect(withoutModuleNames(registry)).toContain('import(/* webpackChunkName: "gone" */ "@theme/Gone"), "",');
});
