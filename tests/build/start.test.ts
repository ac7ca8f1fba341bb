import {spawn} from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** What `npm start` prints until it serves, on a tree that is built already. */
function startedOutput(): Promise<string> {
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', 'scripts/start.ts', '--port', '0'], {cwd: ROOT});
  return new Promise((resolve, reject) => {
    let printed = '';
    const follow = (chunk: Buffer) => {
      printed += chunk.toString();
      if (!/Ctrl\+C|\[1\/3/.test(printed)) return;
      child.kill('SIGKILL');
      resolve(printed);
    };
    child.stdout.on('data', follow);
    child.stderr.on('data', follow);
    child.on('error', reject).on('exit', () => resolve(printed));
  });
}

test('npm start does not build again when nothing has changed, and says where the site is', async () => {
  const printed = await startedOutput();
  expect(printed).toContain('Nothing has changed since the last build.');
  expect(printed).toMatch(/English http:\/\/127\.0\.0\.1:\d+\/en\//);
}, 60_000);
