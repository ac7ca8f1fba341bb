import path from 'node:path';
import {type Problem, problem} from '../domain/checks/problem';
import {recordName} from '../domain/checks/rules/recordName';
import {recordSyntax} from '../domain/checks/rules/recordSyntax';
import {parseStrictYaml} from '../domain/content/strictYaml';
import {type Statement, type StatementId, isStatementId, statementSchema} from '../domain/statements/statement';
import {recordProblems} from './schemaProblems';
import {listFiles, readText} from './tree';

type Statements = Readonly<Partial<Record<StatementId, Statement>>>;

/** Reads `data/statements/`. What cannot be read becomes a problem and is left out; nothing is thrown, no link is followed. */
export function readStatements(
  root: string,
  skip: ReadonlySet<string> = new Set(),
): {statements: Statements; problems: Problem[]} {
  const statements: Partial<Record<StatementId, Statement>> = {};
  const problems: Problem[] = [];
  for (const {file, isLink} of listFiles(root, 'data/statements')) {
    const name = path.posix.relative('data/statements', file);
    const id = name.replace(/\.yml$/, '');
    if (isLink || skip.has(file)) continue;
    if (!name.endsWith('.yml') || !isStatementId(id)) {
      problems.push(problem(recordName, {file}, {name}));
      continue;
    }
    const yaml = parseStrictYaml(readText(root, file));
    problems.push(...yaml.faults.map(({line, message}) => problem(recordSyntax, {file, line}, {message})));
    if (yaml.faults.length > 0) continue;
    const result = statementSchema.safeParse(yaml.data);
    if (result.success) statements[id] = {...result.data, id};
    else problems.push(...recordProblems(file, yaml.data, result.error.issues, yaml.lineOf));
  }
  return {statements, problems};
}
