import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {serveSite} from '../../src/publish/siteServer';

/**
 * Serves the last finished build at the port of `--port`, otherwise 3000, until the process ends.
 * @throws (rejects) when there is none
 */
export async function serve(): Promise<void> {
  const {values} = parseArgs({options: {port: {type: 'string', default: '3000'}}});
  const folder = path.join(process.cwd(), 'build');
  if (!fs.existsSync(path.join(folder, 'index.html')))
    throw new Error('There is no finished build. Run "npm run build" first.');
  const {origin} = await serveSite(folder, Number(values.port));
  console.log(`Čeština ${origin}/\nEnglish ${origin}/en/\nNorsk   ${origin}/nb/\n\nCtrl+C ends the server.`);
}
