import path from 'node:path';
import {type Problem, problem} from '../domain/checks/problem';
import {linkedFile} from '../domain/checks/rules/linkedFile';
import type {SiteModel} from '../domain/model/siteModel';
import {readPages} from './readPages';
import {readRecords} from './readRecords';
import {listFiles} from './tree';

/** Reads the whole tree below `root` once into a plain model; what could not be read stands in `problems`. */
export function readSite(root: string): SiteModel {
  const {records, problems: recordProblems} = readRecords(root);
  const {pages, problems: pageProblems} = readPages(root);
  const staticFiles = listFiles(root, 'static')
    .filter(({isLink}) => !isLink)
    .map(({file}) => file.slice('static'.length));
  return {...records, pages, staticFiles, problems: [...linkProblems(root), ...recordProblems, ...pageProblems]};
}

/** What a contribution may hold; the bundler and the copying of `static/` would follow a link in any of it. */
const CONTENT = ['docs', 'blog', 'versioned_docs', 'i18n', 'data', 'static'];

function linkProblems(root: string): Problem[] {
  return CONTENT.flatMap((folder) => listFiles(root, folder))
    .filter(({isLink}) => isLink)
    .map(({file}) => problem(linkedFile, {file}, {name: path.posix.basename(file)}));
}

const models = new Map<string, SiteModel>();

/** The model of a tree, read once in this process: a build of three languages asks for it many times. */
export function siteModel(root: string): SiteModel {
  const known = models.get(root);
  if (known) return known;
  const model = readSite(root);
  models.set(root, model);
  return model;
}

/** Forgets what was read, for live editing. */
export function forgetSite(root: string): void {
  models.delete(root);
}
