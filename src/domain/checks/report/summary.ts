import type {Problem} from '../problem';
import {type ReportOptions, describe} from './described';
import {reportWords} from './words';

/** GitHub takes at most 1 MiB for a summary; a longer table is read by nobody. */
const MOST_ROWS = 200;

/**
 * Text from a contribution inside a table of GitHub's Markdown. Every sign that could begin Markdown or HTML becomes a
 * character reference, which CommonMark never reads as structure (section 2.5). Bare addresses and mentions are found
 * in the finished text, so a word joiner (U+2060) stands in them.
 */
function inTable(text: string): string {
  return text
    .replace(/:(?=\/)|@|www(?=\.)/gi, '$&\u2060')
    .replace(/[!-&*+.:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\s+/g, ' ');
}

/** The page that GitHub shows for a run of the check: how many problems there are, and a table of them. */
export function summaryReport(problems: readonly Problem[], options: ReportOptions): string {
  const words = reportWords(options.language);
  if (problems.length === 0) return `## ${words.title}\n\n${words.none}\n`;
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const rows = problems.slice(0, MOST_ROWS).map((found) => {
    const {place, what, mend, page} = describe(found, options);
    const sign = found.severity === 'error' ? '❌' : '⚠️';
    const rule = options.site === '' ? `<code>${inTable(found.rule)}</code>` : `[${inTable(found.rule)}](${page})`;
    return `| ${sign} | <code>${inTable(place)}</code> | ${inTable(what)} | ${inTable(mend)} | ${rule} |`;
  });
  return [
    `## ${words.title}`,
    '',
    `❌ ${errors} ${words.errors}`,
    '',
    `⚠️ ${problems.length - errors} ${words.warnings}`,
    '',
    `| | ${words.place} | ${words.what} | ${words.mend} | ${words.rule} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...(problems.length > MOST_ROWS ? ['', `${words.more}: ${problems.length - MOST_ROWS}`] : []),
    '',
  ].join('\n');
}
