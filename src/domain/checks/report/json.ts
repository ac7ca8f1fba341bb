import type {Problem} from '../problem';
import {type ReportOptions, describe} from './described';

/** For tools: the problems as they were found, each with its sentences, their language and the rule's page. */
export function jsonReport(problems: readonly Problem[], options: ReportOptions): string {
  const entries = problems.map((found) => {
    const {what, why, mend, page, locale} = describe(found, options);
    return {...found, language: locale, what, why, mend, page};
  });
  return JSON.stringify(entries, null, 2);
}
