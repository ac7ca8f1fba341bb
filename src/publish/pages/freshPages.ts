import fs from 'node:fs';
import path from 'node:path';
import {type RenderedPage, readRendered} from '../../domain/content/rendered';
import type {HtmlNode} from '../../domain/html/htmlTree';
import {extensionOf} from '../../domain/safety/fileTypes';
import {PAGE_SCRIPT} from '../../domain/safety/pageScript';
import {withMeta} from '../../domain/safety/policy';
import {MISSING_PAGES} from '../../domain/safety/siteFolders';
import {withScriptsOnDemand} from '../../domain/weight/scriptsOnDemand';
import type {Memory} from '../../site/memory';
import {filesOf} from '../buildFiles';
import type {SearchedPages} from '../search/searchedPages';
import {type PageLook, lookAtPage} from './lookAtPage';

/** Pages of a fresh build by their path from its root: what each will hold when it is written, but for the policy. */
export type FreshPages = ReadonlyMap<string, PageLook>;

/** Where what was found on pages is kept between builds. */
export const LOOKS = {file: '.cache/looks.bin', code: ['src/domain', 'src/publish']};

/** What one reading of a page finds. */
export interface FreshPage {
  readonly look: PageLook;
  /** Null on a page without a main part, or which search does not know. */
  readonly rendered: RenderedPage | null;
}

export interface FreshOptions {
  readonly machinePaths?: readonly string[];
  /** Gets what its readers see of each page that search knows. */
  readonly search?: Pick<SearchedPages, 'readingOf' | 'take'>;
  /** Pages of an earlier build: most are the same but for the names of scripts. */
  readonly memory?: Memory<FreshPage>;
}

/**
 * Reads every page that Docusaurus wrote, with its scripts on demand; nothing is written. Links are left to the gate, which names
 * them.
 * @throws when a page with script does not begin as pages of this site do
 */
export function readFreshPages(folder: string, {machinePaths, search, memory}: FreshOptions): FreshPages {
  const looks = new Map<string, PageLook>();
  for (const {file, kind} of filesOf(folder)) {
    if (kind !== 'file' || !isPage(file)) continue;
    const text = lightPage(folder, file);
    const reading = search?.readingOf(file) ?? 'none';
    const source = [reading, ...(machinePaths ?? []), withoutVersions(text)].join('\0');
    const known = memory?.recall(file, source);
    const page = known ?? readFreshPage(file, text, {machinePaths, reading});
    if (!known) memory?.keep(file, source, page);
    looks.set(file, page.look);
    if (reading !== 'none') search?.take(file, page.rendered);
  }
  return looks;
}

function readFreshPage(
  file: string,
  text: string,
  {
    machinePaths,
    reading,
  }: {machinePaths: readonly string[] | undefined; reading: ReturnType<SearchedPages['readingOf']>},
): FreshPage {
  let rendered: RenderedPage | null = null;
  const onTree = (tree: HtmlNode) => {
    if (reading !== 'none') rendered = readRendered(tree, reading === 'entries');
  };
  const look = lookAtPage(file, text, {policy: null, machinePaths, onTree});
  return {look, rendered};
}

/**
 * A page without what tells versions of its scripts apart. Their names change with every text of the language, and nothing that is found
 * on a page depends on it.
 */
function withoutVersions(html: string): string {
  return html.replace(/<script data-scripts="[^"]*"/, (tag) => tag.replace(/\.[0-9a-f]{8}(?=\.js[ "])/g, ''));
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
  const isMissing = MISSING_PAGES.includes(`/${file}`);
  return known(file, withScriptsOnDemand(fs.readFileSync(path.join(folder, file), 'utf8'), PAGE_SCRIPT, {isMissing}));
}

function known(file: string, html: string | null): string {
  if (html === null) throw new Error(`${file} does not begin as pages of this site do.`);
  return html;
}
