import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import {checkModel, renderErrors} from '../domain/checks/allRules';
import {LOCALES, LOCALE_LABEL} from '../domain/locales/locales';
import {readSite} from '../site/readSite';
import {today} from '../site/today';
import {finishBuild} from './finishBuild';
import {type Made, makeExports, placeExports, wantsExports} from './exports/makeExports';
import {downloadsVariable, forgetMade, recordMade} from './exports/made';
import {HAS_COMPILER} from './exports/pdf';
import {gateOptions} from './gateOptions';
import {type Inputs, inputsOf} from './inputs';

/** Where a build leaves what it was made from; outside `build/`, which is published as it is. */
const RECORD = '.cache/build.json';
const STAGING = '.cache/site';

function readRecord(root: string): Partial<Inputs> {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, RECORD), 'utf8')) as Partial<Inputs>;
  } catch {
    return {};
  }
}

/** True when `build/` was made from exactly what the tree holds now. */
export function isCurrent(root: string): boolean {
  return fs.existsSync(path.join(root, 'build', 'index.html')) && readRecord(root).all === inputsOf(root).all;
}

/**
 * Builds all languages into `build/`. The site is made in a folder beside it and moved at the end, so that a
 * failed build, or one that the gate refuses, leaves the last good one as it was.
 * @param log takes one line of progress at a time
 * @throws when texts or records have problems (they are the message), when Docusaurus ends with an error, or at the gate
 */
export async function buildSite(root: string, log: (line: string) => void): Promise<void> {
  const model = readSite(root);
  const errors = renderErrors(checkModel(model, {today: today()}), 'en');
  if (errors) throw new Error(`${errors}\n\nThe site was not built; build/ is as it was.`);
  // Names of this machine's folders are looked for when the build leaves it (publishSite.ts).
  const gate = gateOptions(root, process.env);
  const inputs = inputsOf(root);
  // The bundler's cache knows pages and modules, but not that a page shows records: drop it when those change.
  if (readRecord(root).frame !== inputs.frame)
    fs.rmSync(path.join(root, 'node_modules/.cache/rspack'), {recursive: true, force: true});
  fs.rmSync(path.join(root, STAGING), {recursive: true, force: true});
  // Before the pages, which say how large each document is.
  const wanted = wantsExports(process.env);
  if (wanted && !HAS_COMPILER) log('documents: left out, their compiler does not exist for this machine (README)');
  const made: Made | null =
    wanted && HAS_COMPILER ? await makeExports({root, model, origin: gate.origin, day: today(), log}) : null;
  if (made) recordMade(root, made);
  else forgetMade(root);
  await runDocusaurus(root, log);
  if (made) placeExports(root, path.join(root, STAGING), made);
  await finishBuild(path.join(root, STAGING), {...gate, made: made?.hashes ?? {}});
  log('policy, headers and compressed files written');
  const [target, old] = [path.join(root, 'build'), path.join(root, '.cache/old')];
  fs.rmSync(old, {recursive: true, force: true});
  if (fs.existsSync(target)) fs.renameSync(target, old);
  fs.renameSync(path.join(root, STAGING), target);
  fs.rmSync(old, {recursive: true, force: true});
  fs.writeFileSync(path.join(root, RECORD), JSON.stringify(inputs));
}

function runDocusaurus(root: string, log: (line: string) => void): Promise<void> {
  const cli = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [cli, 'build', '--out-dir', STAGING], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      FORCE_COLOR: '0',
      WEBPACK_URL_LOADER_LIMIT: '0',
      DOCUSAURUS_NO_UPDATE_NOTIFIER: 'true',
      ...downloadsVariable(root),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const progress = progressReader(Date.now());
  const follow = (stream: NodeJS.ReadableStream) =>
    readline.createInterface({input: stream}).on('line', (line) => {
      printed.push(line);
      const step = progress(line);
      if (step) log(step);
    });
  follow(child.stdout);
  follow(child.stderr);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build failed; build/ is as it was.\n\n${printed.join('\n')}`));
    });
  });
}

/** Follows what Docusaurus prints and gives a line of progress when a language begins and ends. */
function progressReader(started: number): (line: string) => string | null {
  let place = '';
  return (line) => {
    const locale = LOCALES.find((each) => line.includes(`[${each}] Creating`));
    if (locale) {
      place = `[${LOCALES.indexOf(locale) + 1}/${LOCALES.length} ${LOCALE_LABEL[locale]}]`;
      return `${place} building …`;
    }
    return line.includes('Generated static files')
      ? `${place} done after ${Math.round((Date.now() - started) / 1000)} s`
      : null;
  };
}
