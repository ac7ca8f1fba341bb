import fs from 'node:fs';
import path from 'node:path';
import {DEFAULT_LOCALE} from '../../../src/domain/locales/locales';
import type {SiteModel} from '../../../src/domain/model/siteModel';
import {pageFacts} from '../../../src/domain/search/siteDocuments';
import {ruleViews} from '../../../src/domain/views/rules';
import {type Known, PICTURES} from '../content/page';
import {picture} from '../content/picture';
import {contentFiles, planPages} from '../content/tree';
import sidebars from '../../../sidebars';

export interface SiteSize {
  /** Pages of one language and one edition. */
  readonly pages: number;
  /** Names of the editions that are cut from the one in preparation, the oldest first; none for a site of one edition. */
  readonly editionNames: readonly string[];
}

/** A site that can be built. */
export interface Site {
  readonly folder: string;
  /** Program and arguments of a build, to be run in the folder. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where the build lies afterwards. */
  readonly output: string;
}

/** Editions of a site: one in preparation, the others cut from it. */
export function sizeOf(pages: number, editions: number): SiteSize {
  return {pages, editionNames: Array.from({length: editions - 1}, (_, at) => `2001.${at + 1}`)};
}

/** Folders of pages that our menu lists, taken from the menu itself. */
export function chapters(): string[] {
  const found = JSON.stringify(sidebars).matchAll(/"dirName":"([^"]+)"/g);
  return [...found].map(([, name]) => name ?? '');
}

/** Topics and a source that our check knows; stock Docusaurus passes over both. */
function knownOf(model: SiteModel): Known {
  const topics = Object.values(model.concepts).flatMap(({id, topic}) => (topic ? [id] : []));
  const source = Object.keys(model.references).sort()[0];
  if (topics.length === 0 || source === undefined) throw new Error('data/ holds no topic or no reference to name');
  return {topics: topics.sort(), source};
}

/** Writes the pages of the edition in preparation in all languages, and their pictures. The model is that of this project. */
export function placeContent(folder: string, {pages}: SiteSize, model: SiteModel): void {
  writeFiles(folder, contentFiles(planPages(pages, chapters()), knownOf(model)));
  const pictures = path.join(folder, 'static/img');
  fs.mkdirSync(pictures, {recursive: true});
  for (let at = 0; at < PICTURES; at += 1) fs.writeFileSync(path.join(pictures, `picture-${at}.png`), picture(at + 1));
}

/** How many addresses a language of our site has besides the handbook: made from records, rules of the check, guide and news. */
export function addressesBesides(model: SiteModel): number {
  const others = [...pageFacts(model).keys()].filter((route) => !/^\/docs(?:\/|$)/.test(route));
  return others.length + ruleViews(DEFAULT_LOCALE).length;
}

export function writeFiles(folder: string, files: Iterable<readonly [file: string, text: string]>): void {
  for (const [file, text] of files) {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, text);
  }
}
