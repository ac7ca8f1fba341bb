import path from 'node:path';
import {parseArgs} from 'node:util';
import {callList} from '../src/domain/directory/callList';
import {CALL_FORMATS, isCallFormat} from '../src/domain/directory/callListFormats';
import {isLocale} from '../src/domain/locales/locales';
import {recordConfirmation} from '../src/site/recordConfirmation';
import {readSite} from '../src/site/readSite';
import {today} from '../src/site/today';
import {refuse, run} from './shared/run';

/**
 * `npm run contacts [-- --lang cs|en|nb] [--format text|csv|json|issue]`: what to confirm; status 1 when there is something.
 * `npm run contacts -- --verify ID [--date YYYY-MM-DD] [--how called|wrote|website]`: records that a contact was confirmed.
 * Status 2: the command was not understood, and nothing was changed.
 */
function main(): number {
  const {values} = parseArgs({
    options: {
      lang: {type: 'string', default: 'en'},
      format: {type: 'string', default: 'text'},
      verify: {type: 'string'},
      date: {type: 'string'},
      how: {type: 'string'},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const {lang, format, verify, date, how} = values;
  if (!isLocale(lang)) return refuse(`--lang ${lang}: use cs, en or nb`, 2);
  if (!isCallFormat(format)) return refuse(`--format ${format}: use ${Object.keys(CALL_FORMATS).join(', ')}`, 2);
  const root = path.resolve(values.root);
  const day = today();
  if (verify !== undefined) {
    console.log(recordConfirmation(root, {id: verify, date: date ?? day, how, today: day, locale: lang}));
    return 0;
  }
  if (date !== undefined || how !== undefined) return refuse('--date and --how belong to --verify ID', 2);
  const calls = callList(readSite(root), day, lang);
  const report = CALL_FORMATS[format](calls, lang);
  process.stdout.write(report.endsWith('\n') ? report : `${report}\n`);
  return calls.length > 0 ? 1 : 0;
}

run(main, 2);
