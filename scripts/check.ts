import {parseArgs} from 'node:util';
import {checkModel} from '../src/domain/checks/allRules';
import {ruleOf} from '../src/domain/checks/report/described';
import {REPORTERS, isReportFormat} from '../src/domain/checks/report/report';
import {isLocale} from '../src/domain/locales/locales';
import {readSite} from '../src/site/readSite';
import {today} from '../src/site/today';

/**
 * `npm run check [-- --lang cs|en|nb|file] [--format text|json|sarif|github|summary] [--rule ID] [--root FOLDER]`: what
 * is wrong with pages and records. Status 1: there are errors; 2: the command was not understood.
 */
function main(): number {
  const {values} = parseArgs({
    options: {
      lang: {type: 'string', default: 'en'},
      format: {type: 'string', default: 'text'},
      rule: {type: 'string'},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const {lang, format, rule, root} = values;
  if (lang !== 'file' && !isLocale(lang)) return misused(`--lang ${lang}: use cs, en, nb or file`);
  if (!isReportFormat(format)) return misused(`--format ${format}: use ${Object.keys(REPORTERS).join(', ')}`);
  if (rule !== undefined && !ruleOf(rule)) return misused(`--rule ${rule}: there is no such rule`);

  const model = readSite(root);
  const problems = checkModel(model, {today: today()}).filter((found) => rule === undefined || found.rule === rule);
  const site = (process.env.SITE_URL ?? '').replace(/\/$/, '');
  const report = REPORTERS[format](problems, {language: lang, site});
  if (report !== '') console.log(report);
  if (format === 'text') {
    const records = Object.keys(model.sources).length;
    console.log(`${model.pages.length} pages, ${records} record files, ${problems.length} problems`);
  }
  return problems.some(({severity}) => severity === 'error') ? 1 : 0;
}

function misused(message: string): number {
  console.error(message);
  return 2;
}

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = misused(error instanceof Error ? error.message : String(error));
}
