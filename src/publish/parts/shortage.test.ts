import {DISK_WORDS, shortageOf} from './shortage';

const FINE = {code: 1, signal: null, output: ''};
const said = (output: string) => shortageOf({...FINE, output});

test.each([
  "Error: ENOSPC: no space left on device, write '/x/build/a.html'",
  'write failed: No space left on device (os error 28)',
  'EDQUOT: Disk quota exceeded',
])('the disk is full: %s', (output) => {
  expect(said(output)).toBe(DISK_WORDS);
  expect(DISK_WORDS).toMatch(/^There is not enough room on the disk for this build\. .*\.cache/);
});

test.each([
  ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 1, null],
  ['Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated due to reaching memory limit', 1, null],
  ['spawn ENOMEM', 1, null],
  ['memory allocation of 1048576 bytes failed', 1, null],
  ['fork: Cannot allocate memory', 1, null],
  ['', null, 'SIGKILL'],
  ['', 137, null],
  ['', 134, null],
])('memory is short: "%s", code %s, signal %s', (output, code, signal) => {
  expect(shortageOf({code, signal, output})).toMatch(/^There was not enough memory .*SIDE_BY_SIDE=1.*MAINTAINING\.md/);
});

test.each([
  ['Error: a link leads nowhere', 1, null],
  ['', 1, null],
  ['', null, 'SIGTERM'],
  ['', null, null],
])('nothing is short: "%s", code %s, signal %s', (output, code, signal) => {
  expect(shortageOf({code, signal, output})).toBeNull();
});

test('a full disk is named first: who is short of it may be killed as well', () => {
  expect(shortageOf({code: null, signal: 'SIGKILL', output: 'ENOSPC'})).toBe(DISK_WORDS);
});
