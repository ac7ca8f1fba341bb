/** What a run of Docusaurus is doing. */
export const PHASES = ['reading', 'bundling', 'rendering', 'finishing'] as const;
export type Phase = (typeof PHASES)[number];

/** What Docusaurus prints when a phase has ended, with `DOCUSAURUS_PERF_LOGGER=true`. */
const ENDS: readonly [text: RegExp, next: Phase][] = [
  [/> Load site - /, 'bundling'],
  [/> Bundling with \w+ - /, 'rendering'],
  [/> SSG - /, 'finishing'],
];

/** Colours and weights of a terminal. */
const STYLE = /\u001b\[[0-9;]*m/g;

/** Whether a line only says how long something took. */
export function isMeasurement(line: string): boolean {
  return /^\[PERF\](?:\[KO\])? /.test(line.replace(STYLE, ''));
}

/** The phase that begins with a line of Docusaurus's measurements; null for any other line. */
export function phaseAfter(line: string): Phase | null {
  const plain = line.replace(STYLE, '');
  // One that failed ([KO]) begins nothing.
  if (!plain.startsWith('[PERF] ')) return null;
  return ENDS.find(([text]) => text.test(plain))?.[1] ?? null;
}

/** Pages that a line says were rendered. */
export function renderedIn(line: string): number {
  return Number(/\bRendering (\d+) pathnames/.exec(line)?.[1] ?? 0);
}
