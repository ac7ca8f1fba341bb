import fs from 'node:fs';
import path from 'node:path';
import {type PageLinks, deadLinks} from '../domain/links/deadLinks';
import {GENERATED_FILES, TEXT_TYPES, extensionOf} from '../domain/safety/fileTypes';
import {shown} from '../domain/safety/pageReading';
import {originOf, policyOf} from '../domain/safety/policy';
import {type BuildFile, filesOf} from './buildFiles';
import {isTwin, twinFault} from './compress';
import {type MadeFiles, downloadFaults, isDownload} from './downloadFaults';
import {fileFaults, svgFaults, xmlFaults} from './fileFaults';
import {headersFile, nginxHeaders} from './headers';
import {hashSource} from './hashes';
import {machinePathFault} from './machinePaths';
import type {FreshPages} from './pages/freshPages';
import {lookAtPage} from './pages/lookAtPage';

/** One reason not to publish a build. */
export interface GateProblem {
  /** Path from the build's root. */
  readonly file: string;
  /** What it holds that nobody may publish; English, for the maintainer. */
  readonly what: string;
}

export interface GateReading {
  readonly problems: readonly GateProblem[];
  readonly policy: string;
  /** Every file but those that finishing adds. */
  readonly files: readonly string[];
}

export interface GateOptions {
  /** Origin that the site is built for; for a finished build the one it was finished for. */
  readonly origin: string;
  /** Other origins that script may ask. */
  readonly connect?: readonly string[];
  /** Folders of this machine whose names must not be public. */
  readonly machinePaths?: readonly string[];
  /** Documents that the build made (path from its root -> fingerprint); left out where that is not known any more. */
  readonly made?: MadeFiles;
}

/** The policy that a finished build carries, or null. */
export function finishedPolicy(folder: string): string | null {
  const file = path.join(folder, 'csp.txt');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null;
}

/** Origin of a finished build, or null when it is not finished. */
export function finishedOrigin(folder: string): string | null {
  const policy = finishedPolicy(folder);
  return policy === null ? null : originOf(policy);
}

/**
 * The last look at a build before anybody else sees it: reads every file and names what must not be published. A
 * finished build is read again whole, and its policy, headers and compressed files must be what they would be now.
 * @param fresh pages of a build that is not finished, where they have been read already; any other page is read here
 */
export function readBuild(folder: string, options: GateOptions, fresh: FreshPages = new Map()): GateReading {
  const problems: GateProblem[] = [];
  const finished = finishedPolicy(folder);
  const entries = filesOf(folder);
  const own = entries.filter(({file}) => !GENERATED_FILES.includes(file) && !isTwin(file));
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const links: PageLinks[] = [];
  for (const entry of own) {
    const note = (what: string) => problems.push({file: entry.file, what});
    fileFaults(entry).forEach(note);
    if (isDownload(entry.file)) downloadFaults(folder, entry, options.made ?? null).forEach(note);
    if (entry.kind !== 'file') continue;
    const type = extensionOf(entry.file);
    if (!TEXT_TYPES.has(type)) continue;
    const text = () => fs.readFileSync(path.join(folder, entry.file), 'utf8');
    if (type === 'html') {
      // What was read before it was finished says nothing about a page that should carry a policy.
      const known = finished === null ? fresh.get(entry.file) : undefined;
      const look = known ?? lookAtPage(entry.file, text(), {policy: finished, machinePaths: options.machinePaths});
      look.faults.forEach(note);
      look.scripts.forEach((script) => scripts.add(script));
      look.styles.forEach((style) => styles.add(style));
      if (look.links) links.push(look.links);
    } else textFaults(type, text(), options.machinePaths ?? []).forEach(note);
  }
  const policy = policyOf({
    origin: options.origin,
    scriptHashes: [...scripts].map(hashSource),
    styleHashes: [...styles].map(hashSource),
    connect: options.connect,
  });
  const files = own.map(({file}) => file);
  for (const {file, link, lacks} of deadLinks(links, files, options.origin))
    problems.push({
      file,
      what: `link to ${shown(link)}, ${lacks === 'page' ? 'where nothing is' : 'a place that its page does not have'}`,
    });
  if (finished !== null) problems.push(...finishingFaults(folder, entries, {finished, policy, files}));
  return {problems, policy, files};
}

/** What is wrong with a file of text that is no page. */
function textFaults(type: string, text: string, machinePaths: readonly string[]): string[] {
  const place = machinePathFault(text, machinePaths);
  const faults = place === null ? [] : [place];
  if (type === 'svg') faults.push(...svgFaults(text));
  if (type === 'xml') faults.push(...xmlFaults(text));
  return faults;
}

/** What differs, in a finished build, from what finishing it again would give. */
function finishingFaults(
  folder: string,
  entries: readonly BuildFile[],
  {finished, policy, files}: {finished: string; policy: string; files: readonly string[]},
): GateProblem[] {
  const problems: GateProblem[] = [];
  const expected: Record<string, () => string> = {
    'csp.txt': () => `${policy}\n`,
    _headers: () => headersFile(policy, files),
    'nginx-headers.conf': () => nginxHeaders(policy),
  };
  if (finished !== policy) problems.push({file: 'csp.txt', what: 'is not the policy of these pages'});
  for (const [file, text] of Object.entries(expected)) {
    const present = entries.some((entry) => entry.file === file && entry.kind === 'file');
    if (!present) problems.push({file, what: 'is missing'});
    else if (finished === policy && fs.readFileSync(path.join(folder, file), 'utf8') !== text())
      problems.push({file, what: 'was changed after the build'});
  }
  for (const entry of entries.filter(({file}) => isTwin(file))) {
    const what = twinFault(folder, entry);
    if (what) problems.push({file: entry.file, what});
  }
  return problems;
}

/** Problems for a person: one line each, the most telling first files, with their number. */
export function renderProblems(problems: readonly GateProblem[]): string {
  const lines = problems.slice(0, 50).map(({file, what}) => `${file}: ${what}`);
  const more = problems.length > lines.length ? [`… and ${problems.length - lines.length} more`] : [];
  return [...lines, ...more].join('\n');
}
