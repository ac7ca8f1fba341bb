import {performance} from 'node:perf_hooks';

/** Where the time of a build went. */
export interface Account {
  /** Begins to count the time of something; `stop` gives whole seconds. */
  start(what: string): {stop(): number};
  /** What was counted, in the order in which it began, in seconds. */
  entries(): readonly {readonly what: string; readonly seconds: number}[];
}

/** An empty account. */
export function newAccount(): Account {
  const entries: {what: string; seconds: number}[] = [];
  return {
    start(what) {
      const begun = performance.now();
      const entry = {what, seconds: 0};
      entries.push(entry);
      return {
        stop() {
          entry.seconds = (performance.now() - begun) / 1000;
          return Math.round(entry.seconds);
        },
      };
    },
    entries: () => entries,
  };
}
