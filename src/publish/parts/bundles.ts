import fs from 'node:fs';
import path from 'node:path';
import {type Plugin, build, stop} from 'esbuild';

/** Where the configuration stands for the processes of a build, and what they run; from the root of the project. */
export const BUNDLED_CONFIG = '.cache/bundles/config.cjs';
export const BUNDLED_BUILDER = '.cache/bundles/builder.mjs';

/**
 * Puts the configuration, and all of `src` that it needs, into one module, and the program of the processes into another. Docusaurus
 * would translate each of those some three hundred files with Babel in every process: 6 to 7 s of a processor each time, 0.2 s for
 * all of them like this.
 * @throws (rejects) with file and line when one of them cannot be read as TypeScript
 */
export async function bundleForBuilders(root: string): Promise<void> {
  await bundle(root, {config: 'docusaurus.config.ts', builder: path.join(__dirname, 'builder.ts')});
  // Docusaurus requires its configuration and calls it when it is a function; what ends in .cjs it does not translate.
  const requires = `module.exports = async () => (await import('./config.mjs')).default();\n`;
  fs.writeFileSync(path.join(root, BUNDLED_CONFIG), requires);
}

/**
 * Writes each module with all of `src` that it needs, as JavaScript, beside the configuration.
 * @param entries files by the name that their module gets, from the root or absolute
 * @returns the folder of the modules, absolute
 * @throws (rejects) with file and line when one of them cannot be read as TypeScript
 */
export async function bundle(root: string, entries: Readonly<Record<string, string>>): Promise<string> {
  await build({
    absWorkingDir: root,
    entryPoints: {...entries},
    outdir: path.dirname(BUNDLED_CONFIG),
    outExtension: {'.js': '.mjs'},
    bundle: true,
    platform: 'node',
    // Packages that are modules themselves cannot be required by every Node that this project allows.
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    plugins: [ownPlaces],
  });
  // Its own process would stay for as long as the build runs.
  await stop();
  return path.join(root, path.dirname(BUNDLED_CONFIG));
}

/** Files that ask where they stand are told where they stood before. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup({onLoad}) {
    onLoad({filter: /\.ts$/}, async ({path: file}) => {
      const text = await fs.promises.readFile(file, 'utf8');
      if (!/\b(?:__dirname|__filename|require)\b/.test(text)) return null;
      const names = `const __filename = ${JSON.stringify(file)}, __dirname = ${JSON.stringify(path.dirname(file))};`;
      // On the first line, so that a message still names the right one.
      const contents = `import {createRequire as requireFrom} from 'node:module'; ${names} const require = requireFrom(__filename); ${text}`;
      return {contents, loader: 'ts'};
    });
  },
};
