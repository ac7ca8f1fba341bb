import v8 from 'node:v8';
import vm from 'node:vm';

/**
 * Options of Node for processes of a build: with more room for what lives shortly, it has to be tidied up less often. `package.json` gives
 * the same to the process of `npm start` and `npm run build`.
 */
export const ENGINE_OPTIONS = ['--max-semi-space-size=32'];

/**
 * Makes this process optimise only what runs very often, and forget none of it. A build runs for a minute: of 300 pages in three
 * languages, a seventh of the processor's time went into optimising functions that were done soon after. Later engines count in
 * another way and keep their own measure.
 */
export function optimiseLess(): void {
  const [major] = process.versions.v8.split('.');
  if (major === '11') v8.setFlagsFromString('--interrupt-budget=528000');
  v8.setFlagsFromString('--no-flush-bytecode');
}

/**
 * Gives back memory that nothing uses any more, before this process waits for others or begins something as large. What bundlers keep
 * outside of the engine's sight, it would not clear away by itself: three languages of 300 pages took 300 MB more.
 */
export function tidyUp(): void {
  // Not as an option of Node: Docusaurus would find it and tidy up at every step that it measures.
  v8.setFlagsFromString('--expose-gc');
  (vm.runInNewContext('gc') as () => void)();
  v8.setFlagsFromString('--no-expose-gc');
}
