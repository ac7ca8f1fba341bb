import path from 'node:path';
import {isCurrent} from '../src/publish/buildRecord';
import {buildSite} from '../src/publish/buildSite';

/** Tests of the build and of the browser need a finished site: it is built once, and only when something changed. */
export default async function ensureBuild(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  if (!isCurrent(root)) await buildSite(root, console.log);
}
