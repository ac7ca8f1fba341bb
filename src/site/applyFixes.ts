import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {checkModel} from '../domain/checks/allRules';
import {type Mended, mendText} from '../domain/checks/mend';
import type {Problem} from '../domain/checks/problem';
import {ruleOf} from '../domain/checks/report/described';
import {attachmentMetadata} from '../domain/checks/rules/attachmentMetadata';
import {readSite} from './readSite';
import {stripAttachment} from './stripAttachment';
import {writeAtomically} from './writeAtomically';

/** A file with its text before and after. */
export interface FileChange {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** An attachment with its bytes before and after. */
export interface AttachmentChange {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What the fixes do, whether it has been written or not. */
export interface FixPlan {
  readonly changes: readonly FileChange[];
  /** Pictures and documents without their metadata. */
  readonly attachments: readonly AttachmentChange[];
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
      // A name that is no UTF-8 cannot be opened by the name that is read; the check says so.
      const filter = (file: string) => fs.lstatSync(file, {throwIfNoEntry: false}) !== undefined;
      const settings = {recursive: true, verbatimSymlinks: true, mode: fs.constants.COPYFILE_FICLONE, filter};
      fs.cpSync(path.join(root, folder), path.join(copy, folder), settings);
    }
    const mended: Problem[] = [];
    const attachments = new Map<string, AttachmentChange>();
    const refused = new Map<string, Problem>();
    const texts = new Map<string, string>();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const model = readSite(copy);
      const problems = checkModel(model, {today}).filter(wanted);
      const done = fixOnce(copy, model.texts, problems);
      // One round is enough for an attachment: it is left clean, or not touched.
      if (round === 0)
        for (const found of problems.filter(({rule}) => rule === attachmentMetadata.id)) {
          const change = stripIn(copy, found.file);
          if (!change) continue;
          attachments.set(found.file, change);
          mended.push(found);
        }
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
    const left = checkModel(readSite(copy), {today}).filter(wanted);
    return {changes, attachments: [...attachments.values()], mended, refused: [...refused.values()], left};
  } finally {
    fs.rmSync(copy, {recursive: true, force: true});
  }
}

/** Takes the metadata out of an attachment of the copy. */
function stripIn(root: string, file: string): AttachmentChange | null {
  const absolute = path.join(root, file);
  const before = new Uint8Array(fs.readFileSync(absolute));
  const after = stripAttachment(file, before);
  if (!after) return null;
  writeAtomically(absolute, after);
  return {file, before, after};
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
export function writeFixes(root: string, {changes, attachments}: Pick<FixPlan, 'changes' | 'attachments'>): string[] {
  return [...changes, ...attachments].flatMap(({file, before, after}) => {
    const absolute = path.join(root, file);
    if (!fs.readFileSync(absolute).equals(Buffer.from(before))) return [file];
    writeAtomically(absolute, after);
    return [];
  });
}
