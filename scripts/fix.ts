import {parseArgs} from 'node:util';
import {type ReportOptions, describe, ruleOf} from '../src/domain/checks/report/described';
import {textReport} from '../src/domain/checks/report/text';
import {unifiedDiff} from '../src/domain/checks/report/unifiedDiff';
import {isLocale} from '../src/domain/locales/locales';
import {planFixes, writeFixes} from '../src/site/applyFixes';
import {today} from '../src/site/today';

/**
 * `npm run fix [-- --dry-run] [--lang cs|en|nb|file] [--format text|json] [--rule ID] [--root FOLDER]`: mends what a
 * machine can mend without touching a word. Status 1: something is left for a person.
 */
function main(): number {
  const {values} = parseArgs({
    options: {
      'dry-run': {type: 'boolean', default: false},
      lang: {type: 'string', default: 'en'},
      format: {type: 'string', default: 'text'},
      rule: {type: 'string'},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const {'dry-run': dry, lang, format, rule, root} = values;
  if (lang !== 'file' && !isLocale(lang)) throw new Error(`--lang ${lang}: use cs, en, nb or file`);
  if (rule !== undefined && !ruleOf(rule)) throw new Error(`--rule ${rule}: there is no such rule`);

  const plan = planFixes(root, today(), (found) => rule === undefined || found.rule === rule);
  const unwritten = dry ? [] : writeFixes(root, plan.changes);
  const options: ReportOptions = {language: lang, site: (process.env.SITE_URL ?? '').replace(/\/$/, '')};
  if (format === 'json') console.log(JSON.stringify({...plan, unwritten, dryRun: dry}, null, 2));
  else {
    if (dry) for (const {file, before, after} of plan.changes) console.log(unifiedDiff(file, before, after));
    for (const found of plan.mended) {
      const {place, what} = describe(found, options);
      console.log(`${dry ? 'would mend' : 'mended'} ${place} [${found.rule}]\n  ${what}`);
    }
    for (const found of plan.refused)
      console.log(`refused ${describe(found, options).place} [${found.rule}]: the fix would change words of the text`);
    for (const file of unwritten) console.log(`not written: ${file} was changed by somebody else in the meantime`);
    if (plan.left.length > 0) console.log(`\n${textReport(plan.left, options)}`);
    const files = plan.changes.length - unwritten.length;
    console.log(
      `${plan.mended.length} mended in ${files} files${dry ? ' (not written)' : ''}, ${plan.left.length} left`,
    );
  }
  const unsolved = plan.left.some(({severity}) => severity === 'error') || plan.refused.length > 0;
  return unsolved || unwritten.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
