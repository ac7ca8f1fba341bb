import {parseArgs} from 'node:util';
import {checkModel} from '../src/domain/checks/allRules';
import {ruleOf} from '../src/domain/checks/report/described';
import {REPORTERS, isReportFormat} from '../src/domain/checks/report/report';
import {isLocale} from '../src/domain/locales/locales';
import {readSite} from '../src/site/readSite';
import {today} from '../src/site/today';
import {refuse, run} from './shared/run';

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
  if (lang !== 'file' && !isLocale(lang)) return refuse(`--lang ${lang}: use cs, en, nb or file`, 2);
  if (!isReportFormat(format)) return refuse(`--format ${format}: use ${Object.keys(REPORTERS).join(', ')}`, 2);
  if (rule !== undefined && !ruleOf(rule)) return refuse(`--rule ${rule}: there is no such rule`, 2);

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

run(main, 2);
