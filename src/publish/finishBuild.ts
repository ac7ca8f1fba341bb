import fs from 'node:fs';
import path from 'node:path';
import {PAGE_SCRIPT} from '../domain/safety/pageScript';
import {withMeta} from '../domain/safety/policy';
import {withScriptsOnDemand} from '../domain/weight/scriptsOnDemand';
import {type Account, newAccount} from './account/clock';
import {filesOf} from './buildFiles';
import {compressFiles} from './compress';
import {type GateOptions, readBuild, renderProblems} from './gate';
import {headersFile, nginxHeaders} from './headers';

export interface FinishOptions extends GateOptions {
  /** An earlier build of the same site, whose compressed copies are taken where they are still right. */
  readonly last?: string;
  readonly account?: Account;
}

/**
 * Makes a fresh build ready to be published: scripts on demand, then the gate, then the policy into every page, the policy and
 * the headers as files for servers, and compressed twins.
 * @throws (rejects) when the gate found something; it is the message, and neither policy nor headers were written
 */
export async function finishBuild(folder: string, options: FinishOptions): Promise<void> {
  const {account = newAccount()} = options;
  const looking = account.start('scripts on demand, gate, policy');
  changePages(folder, (html) => withScriptsOnDemand(html, PAGE_SCRIPT));
  const {problems, policy, files} = readBuild(folder, options);
  if (problems.length > 0)
    throw new Error(`The build holds what must not be published:\n\n${renderProblems(problems)}`);
  const headers = {
    'csp.txt': `${policy}\n`,
    _headers: headersFile(policy, files),
    'nginx-headers.conf': nginxHeaders(policy),
  };
  changePages(folder, (html) => withMeta(html, policy));
  for (const [file, text] of Object.entries(headers)) fs.writeFileSync(path.join(folder, file), text);
  looking.stop();
  const compressing = account.start('compressed copies');
  await compressFiles(folder, files, options.last);
  compressing.stop();
}

/** Writes every page anew; links are left to the gate, which names them. */
function changePages(folder: string, change: (html: string) => string | null): void {
  for (const {file, kind} of filesOf(folder)) {
    if (kind !== 'file' || !file.endsWith('.html')) continue;
    const absolute = path.join(folder, file);
    const before = fs.readFileSync(absolute, 'utf8');
    const html = change(before);
    if (html === null) throw new Error(`${file} does not begin as pages of this site do.`);
    if (html !== before) fs.writeFileSync(absolute, html);
  }
}
