import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {checkModel} from '../domain/checks/allRules';
import {type Mended, mendText} from '../domain/checks/mend';
import type {Problem} from '../domain/checks/problem';
import {ruleOf} from '../domain/checks/report/described';
import {readSite} from './readSite';
import {writeAtomically} from './writeAtomically';

/** A file with its text before and after. */
export interface FileChange {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What the fixes do, whether it has been written or not. */
export interface FixPlan {
  readonly changes: readonly FileChange[];
  readonly mended: readonly Problem[];
  /** Problems whose fix would have changed a word of text: a fault of the rule, and nothing is done. */
  readonly refused: readonly Problem[];
  /** What the check still finds afterwards. */
  readonly left: readonly Problem[];
}

/** One fix may bring another problem to light; more rounds than this would only mean that two rules disagree. */
const MOST_ROUNDS = 5;

/** Everything that reading a site may look at; what is not there is left out. */
const FOLDERS = ['docs', 'blog', 'guide', 'versioned_docs', 'versioned_sidebars', 'i18n', 'data', 'static'];

/**
 * Finds out what can be mended, without changing anything: fixes are tried in a copy of the contributed folders, round
 * by round, until the check finds nothing more that can be mended.
 */
export function planFixes(root: string, today: string, wanted: (found: Problem) => boolean = () => true): FixPlan {
  const original = readSite(root).texts;
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'fixes-'));
  try {
    for (const folder of FOLDERS.filter((each) => fs.existsSync(path.join(root, each)))) {
      const settings = {recursive: true, verbatimSymlinks: true, mode: fs.constants.COPYFILE_FICLONE};
      fs.cpSync(path.join(root, folder), path.join(copy, folder), settings);
    }
    const mended: Problem[] = [];
    const refused = new Map<string, Problem>();
    const texts = new Map<string, string>();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const model = readSite(copy);
      const done = fixOnce(copy, model.texts, checkModel(model, {today}).filter(wanted));
      for (const [file, {text}] of done) texts.set(file, text);
      for (const result of done.values()) {
        mended.push(...result.mended);
        for (const found of result.refused) refused.set(JSON.stringify(found), found);
      }
      if ([...done.values()].every((result) => result.mended.length === 0)) break;
    }
    const changes = [...texts].flatMap(([file, after]) => {
      const before = original[file] ?? '';
      return before === after ? [] : [{file, before, after}];
    });
    return {changes, mended, refused: [...refused.values()], left: checkModel(readSite(copy), {today}).filter(wanted)};
  } finally {
    fs.rmSync(copy, {recursive: true, force: true});
  }
}

function fixOnce(
  root: string,
  texts: Readonly<Record<string, string>>,
  problems: readonly Problem[],
): Map<string, Mended> {
  const byFile = new Map<string, Problem[]>();
  for (const found of problems.filter(({rule}) => ruleOf(rule)?.fix)) {
    byFile.set(found.file, [...(byFile.get(found.file) ?? []), found]);
  }
  const results = new Map<string, Mended>();
  for (const [file, own] of byFile) {
    const text = texts[file];
    // U+FFFD stands where the file is not UTF-8: writing it back would lose what stands there.
    if (text === undefined || text.includes('\uFFFD')) continue;
    const result = mendText(file, text, own, ruleOf);
    if (result.text !== text) writeAtomically(path.join(root, file), result.text);
    results.set(file, result);
  }
  return results;
}

/** Writes a plan; a file that changed in the meantime is not touched, and its name is given back. */
export function writeFixes(root: string, changes: readonly FileChange[]): string[] {
  return changes.flatMap(({file, before, after}) => {
    const absolute = path.join(root, file);
    if (fs.readFileSync(absolute, 'utf8') !== before) return [file];
    writeAtomically(absolute, after);
    return [];
  });
}
