import {parseArgs} from 'node:util';
import {checkModel, renderProblem} from '../src/domain/checks/allRules';
import {DEFAULT_LOCALE, isLocale} from '../src/domain/locales/locales';
import {readSite} from '../src/site/readSite';
import {today} from '../src/site/today';

/** `npm run check [-- --lang cs|en|nb] [--format text|json]`: what is wrong with pages and records. */
function main(): number {
  const {values} = parseArgs({
    options: {
      lang: {type: 'string', default: 'en'},
      format: {type: 'string', default: 'text'},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const locale = isLocale(values.lang) ? values.lang : DEFAULT_LOCALE;
  const model = readSite(values.root);
  const problems = checkModel(model, {today: today()});
  if (values.format === 'json') console.log(JSON.stringify(problems, null, 2));
  else {
    for (const problem of problems) console.log(`${renderProblem(problem, locale)}\n`);
    console.log(
      `${model.pages.length} pages, ${Object.keys(model.sources).length} record files, ${problems.length} problems`,
    );
  }
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

process.exitCode = main();
