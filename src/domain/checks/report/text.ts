import type {Problem} from '../problem';
import {type ReportOptions, describe} from './described';

/** For a terminal: each problem with its place, what is wrong, why it matters, how to mend it, and where to read more. */
export function textReport(problems: readonly Problem[], options: ReportOptions): string {
  return problems
    .map((found) => {
      const {place, what, why, mend, page} = describe(found, options);
      const sentences = [what, why].filter((sentence) => sentence !== '').map((sentence) => `  ${sentence}\n`);
      return `${place}\n${sentences.join('')}  → ${mend} [${found.rule}]\n  ${page}\n`;
    })
    .join('\n');
}
