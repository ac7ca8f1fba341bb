import fs from 'node:fs';
import path from 'node:path';
import {type Account, newAccount} from './account/clock';
import {compressFiles} from './compress';
import {type GateOptions, readBuild, renderProblems} from './gate';
import {headersFile, nginxHeaders} from './headers';
import {type FreshPages, readFreshPages, writeFreshPages} from './pages/freshPages';

export interface FinishOptions extends GateOptions {
  /** An earlier build of the same site, whose compressed copies are taken where they are still right. */
  readonly last?: string;
  readonly account?: Account;
  /** Its pages where they have been read already. */
  readonly pages?: FreshPages;
}

/**
 * Makes a fresh build ready to be published: the gate, then scripts on demand and the policy into every page, the policy and
 * the headers as files for servers, and compressed twins.
 * @throws (rejects) when the gate found something; it is the message, and nothing was written
 */
export async function finishBuild(folder: string, options: FinishOptions): Promise<void> {
  const {account = newAccount()} = options;
  const looking = account.start('gate, scripts on demand, policy');
  const pages = options.pages ?? readFreshPages(folder, options);
  const {problems, policy, files} = readBuild(folder, options, pages);
  if (problems.length > 0)
    throw new Error(`The build holds what must not be published:\n\n${renderProblems(problems)}`);
  const headers = {
    'csp.txt': `${policy}\n`,
    _headers: headersFile(policy, files),
    'nginx-headers.conf': nginxHeaders(policy),
  };
  writeFreshPages(folder, files, policy);
  for (const [file, text] of Object.entries(headers)) fs.writeFileSync(path.join(folder, file), text);
  looking.stop();
  const compressing = account.start('compressed copies');
  await compressFiles(folder, files, options.last);
  compressing.stop();
}
