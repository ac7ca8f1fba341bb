import type * as z from 'zod';
import {problem, type Problem} from '../domain/checks/problem';
import {recordFieldInvalid} from '../domain/checks/rules/recordFieldInvalid';
import {recordFieldMissing} from '../domain/checks/rules/recordFieldMissing';
import {recordFieldUnknown} from '../domain/checks/rules/recordFieldUnknown';
import {recordLanguageMissing} from '../domain/checks/rules/recordLanguageMissing';
import {isLocale} from '../domain/locales/locales';

type Issue = z.core.$ZodIssue;

/** The value at a path of parsed YAML, or undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** Words for a zod issue; zod's own English message, without what the sentence around it says already. */
export function issueMessage(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of: ${issue.values.join(', ')}`;
  return issue.message.replace(/^Invalid input: /, '');
}

/** Turns what zod says of a record into problems that name file, line, field and mend. */
export function recordProblems(
  file: string,
  data: unknown,
  issues: readonly Issue[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  return issues.flatMap((issue) => {
    const field = issue.path.join('.');
    const place = {file, line: lineOf(issue.path)};
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(
          recordFieldUnknown,
          {file, line: lineOf([...issue.path, key])},
          {field: [...issue.path, key].join('.')},
        ),
      );
    }
    const last = String(issue.path.at(-1) ?? '');
    const value = valueAt(data, issue.path);
    const missing = value === undefined;
    if (isLocale(last) && (missing || value === null || (typeof value === 'string' && value.trim() === ''))) {
      return [problem(recordLanguageMissing, place, {field: issue.path.slice(0, -1).join('.'), language: last})];
    }
    if (missing) return [problem(recordFieldMissing, place, {field})];
    return [problem(recordFieldInvalid, place, {field: field || '–', message: issueMessage(issue)})];
  });
}
