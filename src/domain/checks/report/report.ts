import type {Problem} from '../problem';
import type {ReportOptions} from './described';
import {githubReport} from './github';
import {jsonReport} from './json';
import {sarifReport} from './sarif';
import {summaryReport} from './summary';
import {textReport} from './text';

/** Writes problems down in one form. */
export type Reporter = (problems: readonly Problem[], options: ReportOptions) => string;

/** The forms of a report: a terminal, tools, code scanners, annotations and the summary page of a GitHub run. */
export const REPORTERS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  summary: summaryReport,
} as const satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof REPORTERS;

/** Narrows a word of the command line to a form of the report. */
export function isReportFormat(word: string): word is ReportFormat {
  return Object.hasOwn(REPORTERS, word);
}
