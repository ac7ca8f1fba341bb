import fs from 'node:fs';
import path from 'node:path';
import {type Problem, problem} from '../domain/checks/problem';
import {fileEncoding} from '../domain/checks/rules/fileEncoding';
import {fileName} from '../domain/checks/rules/fileName';
import {fileSize} from '../domain/checks/rules/fileSize';
import {lineEndings} from '../domain/checks/rules/lineEndings';
import {mergeConflict} from '../domain/checks/rules/mergeConflict';
import {textInvolved} from '../domain/checks/rules/textInvolved';
import {nameFault, shownName, twinNames} from '../domain/content/fileNames';
import {involvedPart} from '../domain/content/involved';
import {mergeMarkIn} from '../domain/content/mergeMarks';
import {placeOf} from '../domain/content/places';
import {wrongEncoding} from './encoding';
import {listFiles, textOf} from './tree';

/** Files that cannot be taken as texts. */
export interface BrokenFiles {
  /** One for each file: the first thing that must be mended before anything else can be said of it. */
  readonly problems: Problem[];
  /** Files that nobody should read or parse; what would be said of them follows from the problem. */
  readonly files: ReadonlySet<string>;
}

/** Where contributed files live; those of `static/` are judged by their names alone. */
const FOLDERS = ['docs', 'blog', 'guide', 'versioned_docs', 'i18n', 'data', 'static'];
const TEXT = /^(?!static\/).*\.(?:md|mdx|yml|yaml|json)$/i;

/** Largest text, in bytes: a long page has 10 kB. Interface strings, which we write ourselves, may have more. */
const LARGEST_TEXT = 200_000;
const LARGEST_STRINGS = 1_000_000;

/** Looks at the name, size, encoding and line ends of every contributed text, before anything is parsed. */
export function readBroken(root: string): BrokenFiles {
  const files = FOLDERS.flatMap((folder) => listFiles(root, folder))
    .filter(({isLink}) => !isLink)
    .map(({file}) => file);
  const twins = twinNames(files);
  const problems: Problem[] = [];
  const broken = new Set<string>();
  for (const file of files) {
    const found = faultOfName(file, twins.get(file)) ?? (TEXT.test(file) ? faultOfText(root, file) : null);
    if (!found) continue;
    problems.push(found);
    if (found.severity === 'error') broken.add(file);
  }
  return {problems, files: broken};
}

function faultOfName(file: string, twin: string | undefined): Problem | null {
  const fault = nameFault(file);
  if (!fault && twin === undefined) return null;
  const name = shownName(path.posix.basename(file));
  const reason = twin === undefined ? fault?.reason : twinReason(shownName(twin));
  return problem(
    fileName,
    {file},
    {
      name,
      reason_cs: reason?.cs ?? '',
      reason_en: reason?.en ?? '',
      reason_nb: reason?.nb ?? '',
      right: fault?.right ?? 'another-name.md',
    },
  );
}

const twinReason = (twin: string) => ({
  cs: `na mnoha počítačích je to totéž jméno jako ${twin}`,
  en: `on many computers it is the same name as ${twin}`,
  nb: `på mange datamaskiner er det samme navn som ${twin}`,
});

function faultOfText(root: string, file: string): Problem | null {
  const absolute = path.join(root, file);
  const largest = file.endsWith('.json') ? LARGEST_STRINGS : LARGEST_TEXT;
  const {size} = fs.statSync(absolute);
  if (size > largest) {
    const kilobytes = (bytes: number) => String(Math.ceil(bytes / 1000));
    return problem(fileSize, {file}, {size: kilobytes(size), largest: kilobytes(largest)});
  }
  const bytes = fs.readFileSync(absolute);
  const wrong = wrongEncoding(bytes, placeOf(file)?.locale);
  if (wrong) return problem(fileEncoding, {file, line: wrong.line}, {encoding: wrong.encoding});
  const text = textOf(root, file, bytes);
  const mark = mergeMarkIn(text);
  if (mark) return problem(mergeConflict, {file, line: mark.line}, {marker: mark.marker});
  const involved = file.endsWith('.md') ? involvedPart(text) : null;
  if (involved) {
    const {cs, en, nb} = involved.reason;
    return problem(textInvolved, {file, line: involved.line}, {reason_cs: cs, reason_en: en, reason_nb: nb});
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn === -1) return null;
  return problem(lineEndings, {file, line: text.slice(0, carriageReturn).split('\n').length});
}
