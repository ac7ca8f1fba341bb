import fs from 'node:fs';
import path from 'node:path';
import type {HtmlNode} from '../../domain/html/htmlTree';
import {extensionOf} from '../../domain/safety/fileTypes';
import {PAGE_SCRIPT} from '../../domain/safety/pageScript';
import {withMeta} from '../../domain/safety/policy';
import {withScriptsOnDemand} from '../../domain/weight/scriptsOnDemand';
import {filesOf} from '../buildFiles';
import {type PageLook, lookAtPage} from './lookAtPage';

/** Pages of a fresh build by their path from its root: what each will hold when it is written, but for the policy. */
export type FreshPages = ReadonlyMap<string, PageLook>;

export interface FreshOptions {
  readonly machinePaths?: readonly string[];
  /** Takes the tree of each page while it is there: search reads the same one. */
  readonly onTree?: (file: string, tree: HtmlNode) => void;
}

/**
 * Reads every page that Docusaurus wrote, with its scripts on demand; nothing is written. Links are left to the gate, which names
 * them.
 * @throws when a page with script does not begin as pages of this site do
 */
export function readFreshPages(folder: string, {machinePaths, onTree}: FreshOptions): FreshPages {
  const looks = new Map<string, PageLook>();
  for (const {file, kind} of filesOf(folder)) {
    if (kind !== 'file' || !isPage(file)) continue;
    const read = onTree && ((tree: HtmlNode) => onTree(file, tree));
    looks.set(file, lookAtPage(file, lightPage(folder, file), {policy: null, machinePaths, onTree: read}));
  }
  return looks;
}

/**
 * Writes every page with its scripts on demand and the policy.
 * @param files of the build, from its root; each one that is a page is written
 * @throws when a page does not begin as pages of this site do
 */
export function writeFreshPages(folder: string, files: readonly string[], policy: string): void {
  for (const file of files.filter(isPage))
    fs.writeFileSync(path.join(folder, file), known(file, withMeta(lightPage(folder, file), policy)));
}

const isPage = (file: string) => extensionOf(file) === 'html';

function lightPage(folder: string, file: string): string {
  return known(file, withScriptsOnDemand(fs.readFileSync(path.join(folder, file), 'utf8'), PAGE_SCRIPT));
}

function known(file: string, html: string | null): string {
  if (html === null) throw new Error(`${file} does not begin as pages of this site do.`);
  return html;
}
