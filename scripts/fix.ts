import {parseArgs} from 'node:util';
import {ruleOf} from '../src/domain/checks/report/described';
import {fixJson, fixReport} from '../src/domain/checks/report/fixReport';
import {isLocale} from '../src/domain/locales/locales';
import {planFixes, writeFixes} from '../src/site/applyFixes';
import {today} from '../src/site/today';
import {run} from './shared/run';

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
  if (format !== 'text' && format !== 'json') throw new Error(`--format ${format}: use text or json`);
  if (rule !== undefined && !ruleOf(rule)) throw new Error(`--rule ${rule}: there is no such rule`);

  const plan = planFixes(root, today(), (found) => rule === undefined || found.rule === rule);
  const unwritten = dry ? [] : writeFixes(root, plan);
  const site = (process.env.SITE_URL ?? '').replace(/\/$/, '');
  console.log((format === 'json' ? fixJson : fixReport)(plan, {language: lang, site, dry, unwritten}));
  const unsolved = plan.left.some(({severity}) => severity === 'error') || plan.refused.length > 0;
  return unsolved || unwritten.length > 0 ? 1 : 0;
}

run(main, 2);
