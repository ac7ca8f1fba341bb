import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {BUNDLED_CONFIG, bundleForBuilders} from './bundles';

let root = '';
beforeEach(() => (root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'config-')))));
afterEach(() => fs.rmSync(root, {recursive: true}));

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  fs.writeFileSync(path.join(root, file), text);
}

/** The configuration, as a process that requires the bundle gets it. */
function configured(): unknown {
  const script = `require('./${BUNDLED_CONFIG}')().then((config) => console.log(JSON.stringify(config)))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], {cwd: root, encoding: 'utf8'}));
}

test('files of TypeScript and packages of both kinds, and each file knows where it stands', async () => {
  write('node_modules/older/index.js', 'exports.name = "older";');
  write('node_modules/newer/package.json', '{"type": "module", "exports": "./index.js"}');
  write('node_modules/newer/index.js', 'export const name = "newer";');
  write(
    'src/deep/places.ts',
    `import {name} from 'newer';
    export const places: string[] = [name, __dirname, __filename, require.resolve('older')];`,
  );
  write(
    'docusaurus.config.ts',
    `import {name} from 'older';
    import {places} from './src/deep/places';
    export default function createConfig() { return {name, places, siteDir: __dirname}; }`,
  );
  await bundleForBuilders(root);
  const at = (...parts: string[]) => path.join(root, ...parts);
  expect(configured()).toEqual({
    name: 'older',
    places: ['newer', at('src/deep'), at('src/deep/places.ts'), at('node_modules/older/index.js')],
    siteDir: root,
  });
});

test.each([
  ['a file that is no TypeScript', 'export default {', /docusaurus\.config\.ts:1:16/],
  ['a file that does not exist', "\nimport './src/gone';", /docusaurus\.config\.ts:2:7.+src\/gone/],
])('%s is named with its line', async (_what, text, message) => {
  write('docusaurus.config.ts', text);
  await expect(bundleForBuilders(root)).rejects.toThrow(message);
});
