import {parseArgs} from 'node:util';
import sidebars from '../sidebars';
import {renderErrors} from '../src/domain/checks/allRules';
import {DEFAULT_LOCALE, type Locale, isLocale} from '../src/domain/locales/locales';
import {words} from '../src/domain/making/words';
import {releaseEdition} from '../src/site/releaseEdition';
import {today} from '../src/site/today';
import {refuse, run} from './shared/run';

const USAGE = `npm run release-edition -- NAME [--describes 2026-03] [--title-cs … --summary-cs …] [--lang cs|en|nb] [--force]
npm run release-edition -- --retire NAME
npm run release-edition -- --remove NAME`;

/** `npm run release-edition -- NAME | --retire NAME | --remove NAME`: an edition in all languages at once. */
function main(): number {
  const text = {type: 'string'} as const;
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      ...{retire: text, remove: text, describes: text, lang: text, root: text, force: {type: 'boolean'} as const},
      ...{'title-cs': text, 'title-en': text, 'title-nb': text},
      ...{'summary-cs': text, 'summary-en': text, 'summary-nb': text},
    },
  });
  const lang: Locale = isLocale(values.lang ?? '') ? (values.lang as Locale) : DEFAULT_LOCALE;
  const names = [...positionals, values.retire, values.remove].filter((name) => name !== undefined);
  const [name] = names;
  if (name === undefined || names.length > 1) return refuse(USAGE, 1);
  const action = values.retire === name ? 'retire' : values.remove === name ? 'remove' : 'release';
  const {describes, force} = values;
  const title = {cs: values['title-cs'], en: values['title-en'], nb: values['title-nb']};
  const summary = {cs: values['summary-cs'], en: values['summary-en'], nb: values['summary-nb']};
  const command = {action, name, today: today(), sidebars, describes, force, title, summary} as const;
  const outcome = releaseEdition(values.root ?? process.cwd(), command);
  if ('refusal' in outcome) return refuse(outcome.refusal[lang], 1);
  if ('problems' in outcome)
    return refuse(`${words.refused[lang]}\n\n${renderErrors(outcome.problems, lang) ?? ''}`, 1);
  const {write, remove} = outcome.changes;
  console.log([words.written[lang], ...Object.keys(write).map((file) => `  ${file}`)].join('\n'));
  if (remove.length > 0) console.log([words.removed[lang], ...remove.map((file) => `  ${file}`)].join('\n'));
  return 0;
}

run(main, 1);
