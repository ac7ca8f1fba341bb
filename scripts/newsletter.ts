import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {NEWS_TITLE, SITE_NAME} from '../src/config/words';
import {newsletterCommand} from '../src/domain/newsletter/command';
import {readSite} from '../src/site/readSite';
import {gateOptions} from '../src/publish/gateOptions';
import {today} from '../src/site/today';
import {run} from './shared/run';

/**
 * `npm run newsletter -- --since 2026-01-01 --locale nb [--until DATE] [--out FOLDER] [--from "Name <address>"]
 * [--unsubscribe ADDRESS] [--format json]`: the news of that time as HTML, plain text and a message to send.
 * Status 1: there is nothing new; 2: the command was not understood. Nothing is written then.
 */
function main(): number {
  const {values} = parseArgs({
    options: {
      since: {type: 'string'},
      until: {type: 'string'},
      locale: {type: 'string'},
      out: {type: 'string', default: 'newsletter'},
      from: {type: 'string'},
      unsubscribe: {type: 'string'},
      format: {type: 'string', default: 'text'},
      root: {type: 'string', default: process.cwd()},
    },
  });
  const {out, root, ...asked} = values;
  const answer = newsletterCommand(asked, {
    model: readSite(path.resolve(root)),
    siteUrl: gateOptions(path.resolve(root), process.env).origin,
    siteName: SITE_NAME,
    newsTitle: NEWS_TITLE,
    today: today(),
  });
  const names = Object.keys(answer.files);
  if (names.length > 0) fs.mkdirSync(out, {recursive: true});
  for (const name of names) fs.writeFileSync(path.join(out, name), answer.files[name] ?? '');
  const written = names.map((name) => `wrote ${path.join(out, name)}`);
  const print = answer.status === 0 ? console.log : console.error;
  if (values.format === 'json') console.log(JSON.stringify(answer.json, null, 2));
  else print([...answer.lines, ...written].join('\n'));
  return answer.status;
}

run(main, 2);
