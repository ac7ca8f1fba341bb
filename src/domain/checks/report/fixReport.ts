import type {Problem} from '../problem';
import {type ReportOptions, describe} from './described';
import {textReport} from './text';
import {unifiedDiff} from './unifiedDiff';

/** What the fixes did or would do; the shape of a plan of `npm run fix`. */
export interface Fixes {
  readonly changes: readonly {readonly file: string; readonly before: string; readonly after: string}[];
  readonly attachments: readonly {readonly file: string; readonly before: Uint8Array; readonly after: Uint8Array}[];
  readonly mended: readonly Problem[];
  readonly refused: readonly Problem[];
  readonly left: readonly Problem[];
}

export interface FixReportOptions extends ReportOptions {
  readonly dry: boolean;
  /** Files that somebody else changed in the meantime. */
  readonly unwritten: readonly string[];
}

/** What the fixes do, for a terminal; a dry run shows every line that would change. */
export function fixReport({changes, attachments, mended, refused, left}: Fixes, options: FixReportOptions): string {
  const {dry, unwritten} = options;
  const shown = [
    ...changes.map(({file, before, after}) => unifiedDiff(file, before, after)),
    ...attachments.map(
      ({file, before, after}) => `${file}: ${before.length} bytes, ${after.length} bytes without its metadata`,
    ),
  ];
  const done = mended.map((found) => {
    const {place, what} = describe(found, options);
    return `${dry ? 'would mend' : 'mended'} ${place} [${found.rule}]\n  ${what}`;
  });
  const files = changes.length + attachments.length - unwritten.length;
  return [
    ...(dry ? shown : []),
    ...done,
    ...refused.map(
      (found) => `refused ${describe(found, options).place} [${found.rule}]: the fix would change words of the text`,
    ),
    ...unwritten.map((file) => `not written: ${file} was changed by somebody else in the meantime`),
    ...(left.length > 0 ? [`\n${textReport(left, options)}`] : []),
    `${mended.length} mended in ${files} files${dry ? ' (not written)' : ''}, ${left.length} left`,
  ].join('\n');
}

/** The same for tools; of an attachment only its size is told. */
export function fixJson(plan: Fixes, {dry, unwritten}: FixReportOptions): string {
  const attachments = plan.attachments.map(({file, before, after}) => ({
    file,
    bytesBefore: before.length,
    bytesAfter: after.length,
  }));
  return JSON.stringify({...plan, attachments, unwritten, dryRun: dry}, null, 2);
}
