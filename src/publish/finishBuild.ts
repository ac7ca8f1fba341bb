import fs from 'node:fs';
import path from 'node:path';
import {withMeta} from '../domain/safety/policy';
import {compressFiles} from './compress';
import {type GateOptions, readBuild, renderProblems} from './gate';
import {headersFile, nginxHeaders} from './headers';

/**
 * Makes a fresh build ready to be published: the gate first, then the policy into every page, the policy and the
 * headers as files for servers, and compressed twins.
 * @throws (rejects) when the gate found something; it is the message, and nothing was written
 */
export async function finishBuild(folder: string, options: GateOptions): Promise<void> {
  const {problems, policy, files} = readBuild(folder, options);
  if (problems.length > 0)
    throw new Error(`The build holds what must not be published:\n\n${renderProblems(problems)}`);
  const headers = {
    'csp.txt': `${policy}\n`,
    _headers: headersFile(policy, files),
    'nginx-headers.conf': nginxHeaders(policy),
  };
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const absolute = path.join(folder, file);
    const html = withMeta(fs.readFileSync(absolute, 'utf8'), policy);
    if (html === null) throw new Error(`${file} does not begin as pages of this site do.`);
    fs.writeFileSync(absolute, html);
  }
  for (const [file, text] of Object.entries(headers)) fs.writeFileSync(path.join(folder, file), text);
  await compressFiles(folder, files);
}
