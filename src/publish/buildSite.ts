import fs from 'node:fs';
import path from 'node:path';
import {checkModel, renderErrors} from '../domain/checks/allRules';
import {forgetParsed} from '../domain/content/markdown';
import {LOCALES, type Locale} from '../domain/locales/locales';
import type {SearchDocument} from '../domain/search/document';
import {Memory} from '../site/memory';
import {PageMemory} from '../site/pageMemory';
import {keepModel, readSite} from '../site/readSite';
import {recallSourceLists} from '../site/sourceLists';
import {today} from '../site/today';
import {type Account, newAccount} from './account/clock';
import {reportLines} from './account/report';
import {beginRecord, endRecord, forgetBuild} from './buildRecord';
import {WAY} from './compress';
import {refuseFullDisk} from './diskRoom';
import {finishBuild} from './finishBuild';
import {type ExportOptions, type Made, makeExports, placeExports, wantsExports} from './exports/makeExports';
import {downloadsVariable, forgetDownloads, keepDownloads, keepHashes} from './exports/made';
import {HAS_COMPILER} from './exports/pdf';
import {gateOptions} from './gateOptions';
import {inputsOf, withAddresses} from './inputs';
import {withLock} from './lock';
import {buildParts} from './parts/buildParts';
import {bundleForBuilders} from './parts/bundles';
import {tidyUp} from './parts/engine';
import {dropEditions} from './parts/frozenStore';
import {shortageOf} from './parts/shortage';
import {putTogether} from './parts/together';
import {type FreshPage, LOOKS, readFreshPages} from './pages/freshPages';
import {searchedPages} from './search/searchedPages';
import {keepDocuments, writeSearch} from './search/writeSearch';

const STAGING = '.cache/site';
const MODEL = '.cache/model.bin';
const LOCK = '.cache/build.lock';

const isBuilding = (pid: number, lock: string) =>
  `Process ${pid} is building this site already. If it is not, remove ${lock}.`;

/**
 * Builds all languages into `build/`. The site is made in a folder beside it and moved at the end, so that a
 * failed build, or one that the gate refuses, leaves the last good one as it was.
 * @param log takes one line of progress at a time
 * @throws when texts or records have problems (they are the message), when Docusaurus ends with an error, or at the gate
 */
export async function buildSite(root: string, log: (line: string) => void): Promise<void> {
  let account: Account;
  try {
    account = await withLock(path.join(root, LOCK), isBuilding, () => build(root, log));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const words = shortageOf({code: null, signal: null, output: reason});
    // Said already where a process of the build found it.
    const known = words === null || reason.startsWith(words) ? reason : `${words}\n\n${reason}`;
    throw new Error(`${known}\n\nThe site was not built; build/ is as it was.`, {cause: error});
  }
  for (const line of reportLines(account, path.join(root, 'build'))) log(line);
}

async function build(root: string, log: (line: string) => void): Promise<Account> {
  const account = newAccount();
  const whole = account.start('the whole build');
  refuseFullDisk(root);
  const day = today();
  const reading = account.start('reading and checking texts and records');
  // Before anything is read: what is saved from now on belongs to the next build.
  const begun = inputsOf(root, day);
  const memory = new PageMemory(root);
  const model = readSite(root, memory);
  memory.write();
  const errors = renderErrors(checkModel(model, {today: day}), 'en');
  if (errors) throw new Error(errors);
  reading.stop();
  const gate = gateOptions(root, process.env);
  const inputs = withAddresses(begun, model.pages);
  const before = beginRecord(root, inputs.frame);
  const made = await documentsOf(root, {model, origin: gate.origin, day, log}, account);
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
    day,
    modelFile,
    // They build for the same day, also past midnight.
    environment: {...downloadsVariable(root), SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000)},
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
  const documents = new Map<Locale, readonly SearchDocument[]>();
  for (const locale of LOCALES)
    documents.set(locale, await writeSearch(staging, {model, locale, pages: search.of(locale)}));
  searching.stop();
  const last = before.compressed === WAY ? path.join(root, 'build') : undefined;
  await finishBuild(staging, {...gate, made: made?.hashes ?? {}, last, account, pages});
  forgetBuild(root);
  replace(root, staging);
  keepHashes(root, made?.hashes ?? null);
  for (const [locale, each] of documents) keepDocuments(root, locale, each);
  const isWhole = inputsOf(root, day).all === begun.all;
  endRecord(root, isWhole ? inputs : null, WAY);
  if (!isWhole) {
    // Nobody knows which of the two texts they hold.
    dropEditions(root, []);
    log('Something was saved while the site was built. The next build takes it in.');
  }
  forgetOld(root);
  whole.stop();
  return account;
}

/** Documents come before the pages, which say how large each is. */
async function documentsOf(root: string, options: Omit<ExportOptions, 'root'>, account: Account): Promise<Made | null> {
  const wanted = wantsExports(process.env);
  if (wanted && !HAS_COMPILER)
    options.log('documents: left out, their compiler does not exist for this machine (README)');
  if (!wanted || !HAS_COMPILER) {
    forgetDownloads(root);
    return null;
  }
  const making = account.start('documents');
  const made = await makeExports({root, ...options});
  keepDownloads(root, made.downloads);
  making.stop();
  return made;
}

const OLD = '.cache/old';

/** Puts the new site in the place of the last one. */
function replace(root: string, staging: string): void {
  const [target, old] = [path.join(root, 'build'), path.join(root, OLD)];
  fs.rmSync(old, {recursive: true, force: true});
  if (fs.existsSync(target)) fs.renameSync(target, old);
  fs.renameSync(staging, target);
}

/** The new site stands there: what goes wrong from now on is no failure of the build. */
function forgetOld(root: string): void {
  try {
    fs.rmSync(path.join(root, OLD), {recursive: true, force: true});
  } catch {
    // The next build tries it again, and says why it cannot.
  }
}
