import fs from 'node:fs';
import path from 'node:path';
import {checkModel, renderErrors} from '../domain/checks/allRules';
import {forgetParsed} from '../domain/content/markdown';
import {LOCALES} from '../domain/locales/locales';
import {Memory} from '../site/memory';
import {PageMemory} from '../site/pageMemory';
import {keepModel, readSite} from '../site/readSite';
import {recallSourceLists} from '../site/sourceLists';
import {today} from '../site/today';
import {type Account, newAccount} from './account/clock';
import {reportLines} from './account/report';
import {readRecord, writeRecord} from './buildRecord';
import {WAY} from './compress';
import {refuseFullDisk} from './diskRoom';
import {finishBuild} from './finishBuild';
import {type ExportOptions, type Made, makeExports, placeExports, wantsExports} from './exports/makeExports';
import {downloadsVariable, forgetMade, recordMade} from './exports/made';
import {HAS_COMPILER} from './exports/pdf';
import {gateOptions} from './gateOptions';
import {inputsOf, withAddresses} from './inputs';
import {buildParts} from './parts/buildParts';
import {bundleForBuilders} from './parts/bundles';
import {tidyUp} from './parts/engine';
import {shortageOf} from './parts/shortage';
import {putTogether} from './parts/together';
import {type FreshPage, LOOKS, readFreshPages} from './pages/freshPages';
import {searchedPages} from './search/searchedPages';
import {writeSearch} from './search/writeSearch';

const STAGING = '.cache/site';
const MODEL = '.cache/model.bin';

/**
 * Builds all languages into `build/`. The site is made in a folder beside it and moved at the end, so that a
 * failed build, or one that the gate refuses, leaves the last good one as it was.
 * @param log takes one line of progress at a time
 * @throws when texts or records have problems (they are the message), when Docusaurus ends with an error, or at the gate
 */
export async function buildSite(root: string, log: (line: string) => void): Promise<void> {
  try {
    await build(root, log);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const words = shortageOf({code: null, signal: null, output: reason});
    // Said already where a process of the build found it.
    const known = words === null || reason.startsWith(words) ? reason : `${words}\n\n${reason}`;
    throw new Error(`${known}\n\nThe site was not built; build/ is as it was.`, {cause: error});
  }
}

async function build(root: string, log: (line: string) => void): Promise<void> {
  const account = newAccount();
  const whole = account.start('the whole build');
  refuseFullDisk(root);
  const reading = account.start('reading and checking texts and records');
  const memory = new PageMemory(root);
  const model = readSite(root, memory);
  memory.write();
  const errors = renderErrors(checkModel(model, {today: today()}), 'en');
  if (errors) throw new Error(errors);
  reading.stop();
  // Names of this machine's folders are looked for when the build leaves it (publishSite.ts).
  const gate = gateOptions(root, process.env);
  const inputs = withAddresses(inputsOf(root), model.pages);
  // The bundler's cache knows pages and modules, but not that a page shows records: drop it when those change.
  const before = readRecord(root);
  if (before.frame !== inputs.frame)
    fs.rmSync(path.join(root, 'node_modules/.cache/rspack'), {recursive: true, force: true});
  const made = await documentsOf(root, {model, origin: gate.origin, day: today(), log}, account);
  const [staging, modelFile] = [path.join(root, STAGING), path.join(root, MODEL)];
  fs.rmSync(staging, {recursive: true, force: true});
  recallSourceLists(root, model);
  keepModel(modelFile, model);
  await bundleForBuilders(root);
  // While others build, this process only waits, and nobody asks for the trees of texts any more.
  forgetParsed();
  tidyUp();
  const parts = await buildParts({
    root,
    model,
    downloads: made?.downloads ?? {},
    day: today(),
    modelFile,
    environment: downloadsVariable(root),
    log,
    account,
  });
  const joining = account.start('putting the parts together');
  putTogether(staging, parts);
  fs.rmSync(path.join(root, '.cache/parts'), {recursive: true, force: true});
  if (made) placeExports(root, staging, made);
  joining.stop();
  log('looking at every page, writing search, policy, headers and compressed files …');
  const looking = account.start('looking at every page');
  const search = searchedPages(model);
  const looks = new Memory<FreshPage>(root, LOOKS);
  const pages = readFreshPages(staging, {...gate, search, memory: looks});
  looks.write();
  looking.stop();
  const searching = account.start('search indexes');
  for (const locale of LOCALES) await writeSearch(root, staging, {model, locale, pages: search.of(locale)});
  searching.stop();
  const last = before.compressed === WAY ? path.join(root, 'build') : undefined;
  await finishBuild(staging, {...gate, made: made?.hashes ?? {}, last, account, pages});
  replace(root, staging);
  writeRecord(root, {...inputs, compressed: WAY});
  whole.stop();
  for (const line of reportLines(account, path.join(root, 'build'))) log(line);
}

/** Documents come before the pages, which say how large each is. */
async function documentsOf(root: string, options: Omit<ExportOptions, 'root'>, account: Account): Promise<Made | null> {
  const wanted = wantsExports(process.env);
  if (wanted && !HAS_COMPILER)
    options.log('documents: left out, their compiler does not exist for this machine (README)');
  if (!wanted || !HAS_COMPILER) {
    forgetMade(root);
    return null;
  }
  const making = account.start('documents');
  const made = await makeExports({root, ...options});
  recordMade(root, made);
  making.stop();
  return made;
}

/** Puts the new site in the place of the last one. */
function replace(root: string, staging: string): void {
  const [target, old] = [path.join(root, 'build'), path.join(root, '.cache/old')];
  fs.rmSync(old, {recursive: true, force: true});
  if (fs.existsSync(target)) fs.renameSync(target, old);
  fs.renameSync(staging, target);
  fs.rmSync(old, {recursive: true, force: true});
}
