export const SITES = ['ours', 'faster', 'matched', 'stock'] as const;
export type SiteName = (typeof SITES)[number];

export const STATES = ['cold', 'warm', 'edited'] as const;
export type State = (typeof STATES)[number];

/** One build to measure. */
export interface Cell {
  readonly pages: number;
  readonly editions: number;
  readonly site: SiteName;
  readonly state: State;
  /** From 1. */
  readonly run: number;
}

/** A build that was measured. */
export interface Measured extends Cell {
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
  /** Seconds. */
  readonly wall: number;
  /** Highest sum of memory, bytes, and how it was counted. */
  readonly memory: number;
  readonly memoryKind: string;
  /** Bytes and files of the build, and of a reading page (brotli). */
  readonly bytes: number;
  readonly files: number;
  readonly page: number;
}

export interface Wanted {
  readonly pages: readonly number[];
  readonly editions: readonly number[];
  readonly sites: readonly SiteName[];
  readonly states: readonly State[];
  readonly runs: number;
}

/** Builds of one site in one size, in the order in which they are made: each cold one first, then those that need it. */
export interface Group extends Pick<Cell, 'pages' | 'editions' | 'site'> {
  readonly cells: readonly Cell[];
}

/** What is left to measure, small sites first, without what was measured before. */
export function openGroups(wanted: Wanted, measured: readonly Cell[]): Group[] {
  const done = new Set(measured.map(keyOf));
  const groups = wanted.pages.flatMap((pages) =>
    wanted.editions.flatMap((editions) => wanted.sites.map((site) => ({pages, editions, site}))),
  );
  return groups
    .map((group) => ({
      ...group,
      cells: Array.from({length: wanted.runs}, (_, at) => at + 1)
        .flatMap((run) =>
          STATES.filter((state) => wanted.states.includes(state)).map((state) => ({...group, state, run})),
        )
        .filter((cell) => !done.has(keyOf(cell))),
    }))
    .filter(({cells}) => cells.length > 0);
}

/** The same for two measurements of the same cell. */
export function keyOf({pages, editions, site, state, run}: Cell): string {
  return [pages, editions, site, state, run].join(' ');
}
