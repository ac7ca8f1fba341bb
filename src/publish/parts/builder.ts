import {createRequire} from 'node:module';
import path from 'node:path';
import {inspect} from 'node:util';
import {optimiseLess, tidyUp} from './engine';
import {DONE, type Task} from './task';

/*
 * The program of a process that builds parts, one after another. Docusaurus's own command does so with languages, too: what is
 * loaded and warm for the first serves the others.
 */

interface Core {
  readonly build: (siteDir: string, options: {locale: [string]; outDir: string; config: string}) => Promise<void>;
}

optimiseLess();
const own = createRequire(path.resolve('package.json'));
const {build} = own('@docusaurus/core/lib') as Core;
const utils = own('@docusaurus/utils') as {readonly GENERATED_FILES_DIR_NAME: string};
const constants = own('@docusaurus/utils/lib/constants') as {GENERATED_FILES_DIR_NAME: string};

/**
 * Docusaurus takes one folder for all languages of a process. Its name stands in the names of modules: with another one for the same
 * task, in a process of its own, the same page would come out different.
 */
function generateInto(folder: string): void {
  constants.GENERATED_FILES_DIR_NAME = folder;
  if (utils.GENERATED_FILES_DIR_NAME !== folder)
    throw new Error('Docusaurus takes its folder for generated files from somewhere else now (see builder.ts).');
}

let isFirst = true;

async function make({siteDir, locale, outDir, generatedDir, config, environment}: Task): Promise<void> {
  if (!isFirst) tidyUp();
  isFirst = false;
  Object.assign(process.env, environment);
  generateInto(generatedDir);
  await build(siteDir, {locale: [locale], outDir, config});
  for (const name of Object.keys(environment)) delete process.env[name];
}

/** Says it as Docusaurus's command does, with all causes. */
function fail(error: unknown): void {
  console.error(inspect(error, {depth: Infinity}));
  process.exit(1);
}

process.on('unhandledRejection', fail);
process.on('message', (task: Task) => {
  make(task).then(() => process.send?.(DONE), fail);
});
process.on('disconnect', () => process.exit(0));
