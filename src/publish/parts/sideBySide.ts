import os from 'node:os';

/** What a machine has free for a build. */
export interface Machine {
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
}

const GB = 1_000_000_000;

/** Memory that one run of Docusaurus takes at its height, by the measurements of `bench/build`: bytes. */
const RUN = 0.5 * GB;
const PAGE = 0.0025 * GB;

/** A build leaves this share of what is free to whatever else the machine does. */
const SHARE = 0.8;

/** Memory that building so many pages takes at its height, in bytes. */
export function memoryOf(pages: number): number {
  return RUN + pages * PAGE;
}

/** The machine as it is now; in a container, what the container may use. */
export function machineNow(): Machine {
  // `availableMemory` came with Node 20.13 and knows the limits of a container.
  const available = (process as {availableMemory?: () => number}).availableMemory;
  return {cores: os.availableParallelism(), memory: available ? available() : os.freemem()};
}

/** Cores that one run keeps busy by itself: bundling and rendering have threads. */
const CORES = 2;

/**
 * How many runs may go side by side: one for every two cores, while the largest of them have room together. On two cores, two at once
 * built this site's six parts in 40.7 s with 71 s of processor time; one after another, in one process, it took 39.6 s and 59 s.
 * @param pages pages of each run
 * @param asked number that somebody asked for (`SIDE_BY_SIDE`), if any; it is taken as it is, but for more than there are runs
 */
export function sideBySide(pages: readonly number[], {cores, memory}: Machine, asked?: string): number {
  if (asked !== undefined && asked !== '') {
    if (!/^[1-9]\d?$/.test(asked)) throw new Error(`SIDE_BY_SIDE="${asked}" is not a number from 1 to 99.`);
    return Math.min(Number(asked), pages.length);
  }
  let left = memory * SHARE;
  let runs = 0;
  for (const each of [...pages].sort((a, b) => b - a)) {
    left -= memoryOf(each);
    if (left < 0 || (runs + 1) * CORES > cores) break;
    runs += 1;
  }
  return Math.max(1, runs);
}

/** Above this, rendering pages leaks more memory than workers, which begin anew from time to time. */
const FEW_PAGES = 500;

/**
 * Whether a run renders its pages without workers of its own: where each has two cores at most, starting workers costs what they
 * gain (1 to 2 s of a processor, by `bench/build`).
 */
export function inOneThread(pages: number, atOnce: number, {cores}: Machine): boolean {
  return pages <= FEW_PAGES && atOnce * CORES >= cores;
}

/** Pages that one process builds: what Docusaurus leaves behind of each part adds up in it. */
const MOST_PAGES = 1500;

/**
 * Whether a process that has built so many pages ends before the next part.
 * @param before pages that it has built
 * @param next pages of the next part
 */
export function isWornOut(before: number, next: number): boolean {
  return before > 0 && before + next > MOST_PAGES;
}
