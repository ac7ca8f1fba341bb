import {isMeasurement, phaseAfter, renderedIn} from './phases';

// Lines as Docusaurus 3.10 prints them.
const LOADED = '[PERF] Build > en > Load site - 2.41 seconds! - (Heap 52mb -> 120mb / Total 160mb)';
const BUNDLED = '[PERF] Build > en > Bundling with Rspack - 8.02 seconds! - (Heap 120mb -> 140mb / Total 200mb)';
const SSG = '[PERF] Build > en > SSG - 5.11 seconds! - (Heap 140mb -> 150mb / Total 200mb)';
const TASK = '[PERF] SSG Worker 1 - Task 3 - Rendering 25 pathnames - 310.11 ms - (Heap 50mb -> 60mb / Total 90mb)';
const INNER = '[PERF] Build > en > Load site > Load context - 12.10 ms - (Heap 40mb -> 41mb / Total 60mb)';
const INSIDE_SSG = '[PERF] Build > en > SSG > Generate pathnames - 12.10 ms - (Heap 40mb -> 41mb / Total 60mb)';
const COLOURED = SSG.replace('[PERF]', '\u001b[33m[PERF]\u001b[39m').replace('5.11', '\u001b[31m5.11');

test.each([
  [LOADED, 'bundling'],
  [BUNDLED, 'rendering'],
  [SSG, 'finishing'],
  [COLOURED, 'finishing'],
  [TASK, null],
  [INNER, null],
  [INSIDE_SSG, null],
  ['[SUCCESS] Generated static files in "build".', null],
  ['A page about > SSG - a word', null],
  ['', null],
])('after the line %s comes: %s', (line, phase) => {
  expect(phaseAfter(line)).toBe(phase);
});

test.each([
  [LOADED, true],
  [COLOURED, true],
  [TASK, true],
  // A phase that failed; what went wrong stands in other lines.
  ['[PERF][KO] Build > en > Load site - 2.41 seconds! - (Heap 52mb -> 120mb / Total 160mb)', true],
  ['[ERROR] Docusaurus could not load the site', false],
  ['see [PERF] above', false],
  ['', false],
])('%s only measures: %s', (line, measures) => {
  expect(isMeasurement(line)).toBe(measures);
});

test.each([
  [TASK, 25],
  ['[PERF] SSG Worker 2 - Task 1 - Rendering 1 pathnames - 9.00 ms', 1],
  [SSG, 0],
  ['', 0],
])('%s says that so many pages were rendered: %d', (line, pages) => {
  expect(renderedIn(line)).toBe(pages);
});

test('a phase that failed does not begin the next one', () => {
  expect(phaseAfter(SSG.replace('[PERF]', '[PERF][KO]'))).toBeNull();
});
