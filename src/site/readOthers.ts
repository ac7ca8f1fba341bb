import path from 'node:path';
import {type Problem, problem} from '../domain/checks/problem';
import {categoryFile} from '../domain/checks/rules/categoryFile';
import {fileUnknown} from '../domain/checks/rules/fileUnknown';
import {interfaceString} from '../domain/checks/rules/interfaceString';
import {categorySchema} from '../domain/content/category';
import {interfaceStringFaults} from '../domain/content/interfaceStrings';
import {isCategoryFile, isKnownFile, stringsLocale} from '../domain/content/knownFiles';
import {parseStrictYaml} from '../domain/content/strictYaml';
import {issueMessage} from './schemaProblems';
import {listFiles, readText} from './tree';

const FOLDERS = ['docs', 'guide', 'versioned_docs', 'i18n', 'data', 'static'];

/**
 * Looks at what is neither page nor record nor attachment: labels of folders, interface strings, and files that nobody
 * reads. Docusaurus itself takes the first two as they are.
 */
export function readOthers(root: string, skip: ReadonlySet<string>): Problem[] {
  return FOLDERS.flatMap((folder) => listFiles(root, folder))
    .filter(({file, isLink}) => !isLink && !skip.has(file))
    .flatMap(({file}) => {
      if (!isKnownFile(file)) return [problem(fileUnknown, {file}, {name: path.posix.basename(file)})];
      if (isCategoryFile(file)) return categoryProblems(file, readText(root, file));
      return stringsLocale(file) === null ? [] : stringProblems(file, readText(root, file));
    });
}

function categoryProblems(file: string, text: string): Problem[] {
  const allowed = Object.keys(categorySchema.shape).join(', ');
  const yaml = parseStrictYaml(text);
  const fault = yaml.faults[0];
  if (fault) return [problem(categoryFile, {file, line: fault.line}, {key: '–', message: fault.message, allowed})];
  const result = categorySchema.safeParse(yaml.data);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const place = {file, line: yaml.lineOf(unknown.length > 0 ? unknown.slice(0, 1) : issue.path)};
    const key = unknown.join(', ') || issue.path.join('.') || '–';
    return problem(categoryFile, place, {key, message: issueMessage(issue), allowed});
  });
}

function stringProblems(file: string, text: string): Problem[] {
  return interfaceStringFaults(text).map(({key, line, reason}) =>
    problem(
      interfaceString,
      {file, line},
      {key: key.slice(0, 80), message_cs: reason.cs, message_en: reason.en, message_nb: reason.nb},
    ),
  );
}
