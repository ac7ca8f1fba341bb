import type {Problem} from '../problem';
import {type ReportOptions, describe} from './described';

/** Text of a workflow command, escaped as GitHub's own toolkit does: a line break would begin a new command. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** Value of a property: `:` and `,` would end it. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/**
 * Annotations beside the lines of a pull request, as workflow commands
 * (docs.github.com, "Workflow commands for GitHub Actions"). GitHub shows ten of each level: errors come first.
 */
export function githubReport(problems: readonly Problem[], options: ReportOptions): string {
  const first = [...problems].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return first
    .map((found) => {
      const {what, why, mend, page} = describe(found, options);
      const place = [`file=${property(found.file)}`, ...(found.line === undefined ? [] : [`line=${found.line}`])];
      const message = [what, why, `→ ${mend}`, page].filter((line) => line !== '').join('\n');
      return `::${found.severity} ${[...place, `title=${property(found.rule)}`].join(',')}::${data(message)}\n`;
    })
    .join('');
}
