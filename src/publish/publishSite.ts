import path from 'node:path';
import {isCurrent} from './buildRecord';
import {buildSite} from './buildSite';
import {finishedOrigin, readBuild, renderProblems} from './gate';
import {lastMade} from './exports/made';
import {gateOptions} from './gateOptions';
import {type Published, publishRelease} from './release/publishRelease';

export interface SitePublishing {
  readonly root: string;
  readonly to: string;
  /** A finished build made elsewhere; otherwise the project's own, made when it is not up to date. */
  readonly from?: string;
  readonly keep: number;
  readonly log: (line: string) => void;
}

/**
 * Builds when needed, looks through the build once more, and publishes it.
 * @throws when the build is for no public address, or holds what must not be published; what is served stays
 */
export async function publishSite({root, to, from, keep, log}: SitePublishing): Promise<Published> {
  const options = gateOptions(root, process.env);
  const forReaders = (origin: string | null) => origin?.startsWith('https://') ?? false;
  // Before a build of minutes, not after it.
  if (from === undefined && !forReaders(options.origin))
    throw new Error('Set SITE_URL to the public address, https://…: the policy of every page names it.');
  if (from === undefined && !isCurrent(root)) await buildSite(root, log);
  const folder = path.resolve(root, from ?? 'build');
  const origin = finishedOrigin(folder);
  if (origin === null) throw new Error(`${folder} is not a finished build. Run "npm run build" first.`);
  if (!forReaders(origin))
    throw new Error(`${folder} was built for ${origin}. Set SITE_URL to https://… and build again.`);
  const own = from === undefined ? {made: lastMade(root)} : {};
  const {problems} = readBuild(folder, {...options, origin, ...own});
  if (problems.length > 0)
    throw new Error(`${folder} holds what must not be published; nothing was switched:\n\n${renderProblems(problems)}`);
  return publishRelease({to, from: folder, keep});
}
