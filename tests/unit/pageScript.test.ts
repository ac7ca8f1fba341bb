import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {hashSource} from '../../src/publish/hashes';
import {PAGE_SCRIPT} from '../../src/domain/safety/pageScript';

const ROOT = path.resolve(__dirname, '../..');

test('the small script is what its sources make, so that what was read is what is published', () => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/page-script.ts', '--check'], {cwd: ROOT});
  expect(String(printed)).toContain('is what src/pageScript makes');
});

test('it stays small, can stand inside a page, and takes no code from text', () => {
  expect(PAGE_SCRIPT.length).toBeLessThan(6000);
  expect(PAGE_SCRIPT).not.toMatch(/<\/script|<!--|[^\x20-\x7e]/i);
  expect(PAGE_SCRIPT).not.toMatch(/\beval\b|\bFunction\(|innerHTML|insertAdjacentHTML|document\.write/);
  expect(hashSource(PAGE_SCRIPT)).toMatch(/^sha256-/);
});

test('it keeps nothing and asks nobody', () => {
  expect(PAGE_SCRIPT).not.toMatch(/Storage|indexedDB|cookie|fetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
});
