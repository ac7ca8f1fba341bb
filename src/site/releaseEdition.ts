import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from '../domain/checks/problem';
import {VERSIONS_FILE} from '../domain/editions/editionFolders';
import type {Plan} from '../domain/editions/plan';
import {type Refusal, refusals} from '../domain/editions/refusals';
import {type ReleaseOptions, releasePlan} from '../domain/editions/releasePlan';
import {removePlan, retirePlan} from '../domain/editions/removePlan';
import type {Sidebars} from '../domain/editions/sidebarLabels';
import type {Changes, Tree} from '../domain/making/changes';
import {applyChanges, undoChanges} from './applyChanges';
import {uncommitted} from './gitState';
import {readSite} from './readSite';
import {listFiles, readText} from './tree';
import {errorsOf, tryChanges} from './tryChanges';

/** Everything that a change of editions reads or writes. */
const FOLDERS = ['docs', 'blog', 'guide', 'versioned_docs', 'versioned_sidebars', 'i18n', 'data'];

export interface EditionCommand extends ReleaseOptions {
  readonly action: 'release' | 'retire' | 'remove';
  readonly sidebars: Sidebars;
  /** Goes on although there are changes that are not committed. */
  readonly force?: boolean;
  readonly onStep?: (file: string) => void;
}

/** What was done, or why nothing was. */
export type EditionOutcome =
  {readonly changes: Changes} | {readonly refusal: Refusal} | {readonly problems: readonly Problem[]};

/**
 * Releases, retires or removes an edition in all languages at once. The result is checked in a copy first; if anything fails while
 * it is written, the tree is as before.
 */
export function releaseEdition(root: string, command: EditionCommand): EditionOutcome {
  const {action, today, force = false} = command;
  undoChanges(root);
  const changed = force ? [] : uncommitted(root, [...FOLDERS, VERSIONS_FILE, 'sidebars.ts']);
  if (changed.length > 0) return {refusal: refusals.uncommitted(shortList(changed))};
  // What is wrong is cut into an edition for good; removing one may be the very way to mend it.
  const open = action === 'remove' ? [] : errorsOf(root, today);
  if (open.length > 0) return {problems: open};
  const plan = planOf(root, command);
  if ('refusal' in plan) return plan;
  const problems = tryChanges(root, plan.changes, today);
  if (problems.length > 0) return {problems};
  applyChanges(root, plan.changes, command.onStep);
  return plan;
}

function planOf(root: string, {action, sidebars, ...options}: EditionCommand): Plan {
  const model = readSite(root);
  const tree = readTree(root);
  if (action === 'retire') return retirePlan(model, tree, options.name);
  if (action === 'remove') return removePlan(model, tree, options.name);
  return releasePlan(model, tree, sidebars, options);
}

function readTree(root: string): Tree {
  const files = FOLDERS.flatMap((folder) => listFiles(root, folder)).filter(({isLink}) => !isLink);
  const versions = fs.existsSync(path.join(root, VERSIONS_FILE)) ? [{file: VERSIONS_FILE}] : [];
  return Object.fromEntries([...files, ...versions].map(({file}) => [file, readText(root, file)]));
}

function shortList(files: readonly string[]): string {
  return files.length > 5 ? `${files.slice(0, 5).join(', ')} … (${files.length})` : files.join(', ');
}
