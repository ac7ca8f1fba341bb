import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import {type Problem, problem} from '../domain/checks/problem';
import {linkedFile} from '../domain/checks/rules/linkedFile';
import {stringsLocale} from '../domain/content/knownFiles';
import type {SiteModel} from '../domain/model/siteModel';
import {type SiteStates, recordStates, rememberStates, translationStates} from '../domain/translation/states';
import type {PageMemory} from './pageMemory';
import {readAttachments} from './readAttachments';
import {readBroken} from './readBroken';
import {readOthers} from './readOthers';
import {readPages} from './readPages';
import {readPins} from './readPins';
import {readRecords} from './readRecords';
import {type SourceLists, rememberSourceLists, sourceLists} from './sourceLists';
import {readStatements} from './readStatements';
import {readRedirects} from './readRedirects';
import {inOneReading, listFiles, readText} from './tree';

/**
 * Reads the whole tree below `root` once into a plain model; what could not be read stands in `problems`.
 * @param memory pages that were kept by an earlier reading
 */
export function readSite(root: string, memory?: PageMemory): SiteModel {
  return inOneReading(root, () => modelOf(root, memory));
}

function modelOf(root: string, memory?: PageMemory): SiteModel {
  const broken = readBroken(root);
  const {records, problems: recordProblems} = readRecords(root, broken.files);
  const {pages, problems: pageProblems} = readPages(root, broken.files, memory);
  const {sources, problems: redirectProblems, ...redirects} = readRedirects(root, broken.files);
  const staticFiles = listFiles(root, 'static')
    .filter(({isLink}) => !isLink)
    .map(({file}) => file.slice('static'.length));
  const {pins, damaged, problems: pinProblems} = readPins(root, broken.files);
  const texts = Object.fromEntries(CONTENT.flatMap((folder) => textsIn(root, folder, broken.files)));
  return {
    ...records,
    ...redirects,
    sources: {...records.sources, ...sources},
    pages,
    pins: {pins, damaged},
    texts,
    staticFiles,
    attachments: readAttachments(root),
    problems: [
      ...broken.problems,
      ...linkProblems(root),
      ...readOthers(root, broken.files),
      ...recordProblems,
      ...readStatements(root, broken.files).problems,
      ...redirectProblems,
      ...pageProblems,
      ...pinProblems,
    ],
  };
}
/** What a contribution may hold; the bundler and the copying of `static/` would follow a link in any of it. */
const CONTENT = ['docs', 'blog', 'guide', 'versioned_docs', 'i18n', 'data', 'static'];

/** Pages and records as they stand in their files; what is too large to be one is not read. */
function textsIn(root: string, folder: string, skip: ReadonlySet<string>): [file: string, text: string][] {
  return listFiles(root, folder)
    .filter(
      ({file, isLink}) =>
        !isLink && !skip.has(file) && isText(file) && fs.statSync(path.join(root, file)).size <= MAX_TEXT,
    )
    .map(({file}) => [file, readText(root, file)]);
}

/**
 * Pages, records and interface strings, and what is published as text or might be: each could carry what nobody should
 * read. Pins are made by a machine and hold nothing but numbers.
 */
function isText(file: string): boolean {
  if (file.startsWith('static/')) return /\.(?:txt|csv|vcf|ics|html?|xml|json|md)$/i.test(file);
  return /\.(?:md|yml)$/.test(file) || stringsLocale(file) !== null;
}

/** Largest text that is read, in bytes: a long page has 10 kB. */
const MAX_TEXT = 1_000_000;

function linkProblems(root: string): Problem[] {
  return CONTENT.flatMap((folder) => listFiles(root, folder))
    .filter(({isLink}) => isLink)
    .map(({file}) => problem(linkedFile, {file}, {name: path.posix.basename(file)}));
}

const models = new Map<string, SiteModel>();

interface Kept {
  readonly model: SiteModel;
  readonly states: SiteStates;
  readonly sources: SourceLists;
}

/** Variable that names a file with the model of the tree, as `keepModel` wrote it. */
export const KEPT_MODEL = 'SITE_MODEL';

/** Writes a model down, with what takes longest to find out of it, for the processes of one build, which would otherwise each read the whole tree twice. */
export function keepModel(file: string, model: SiteModel): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  const states = {pages: translationStates(model, model.pins), records: recordStates(model, model.pins)};
  fs.writeFileSync(file, v8.serialize({model, states, sources: sourceLists(model)} satisfies Kept));
}

/** The model of a tree, read once in this process: a build of three languages asks for it many times. */
export function siteModel(root: string): SiteModel {
  const known = models.get(root);
  if (known) return known;
  const kept = process.env[KEPT_MODEL];
  const model = kept === undefined ? readSite(root) : readKept(kept);
  models.set(root, model);
  return model;
}

function readKept(file: string): SiteModel {
  const {model, states, sources} = v8.deserialize(fs.readFileSync(file)) as Kept;
  rememberStates(model, states);
  rememberSourceLists(model, sources);
  return model;
}

/** Forgets what was read, for live editing. */
export function forgetSite(root: string): void {
  models.delete(root);
}
