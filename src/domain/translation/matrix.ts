import {LOCALES, type Locale, type Localised} from '../locales/locales';
import type {Reason, TranslationState} from './state';
import type {TextState} from './states';

/** How many texts of a row are in which state, in one language. */
export interface Tally {
  readonly total: number;
  /** Written in this language. */
  readonly source: number;
  readonly current: number;
  readonly outdated: number;
  readonly notTranslated: number;
  readonly sourceMissing: number;
  /** What a reader of the language gets right, written or translated: whole per cent, rounded down, so that 100 means all. */
  readonly percent: number;
}

/** A folder of an edition, the news, or a kind of record. */
export interface MatrixRow {
  readonly group: string;
  readonly folder: string;
  readonly tallies: Localised<Tally>;
}

/** A translation that waits for somebody. */
export interface Gap {
  readonly stem: string;
  readonly kind: TextState['kind'];
  readonly group: string;
  readonly path: string;
  readonly locale: Locale;
  readonly source: Locale;
  readonly state: Exclude<TranslationState, 'source' | 'current'>;
  readonly reason?: Reason;
  /** Ids of the sections to catch up with. */
  readonly sections: readonly string[];
  /** Day on which it was last known to be right; null when it never was. */
  readonly since: string | null;
  /** Days from then to `today`. */
  readonly days: number | null;
}

export interface StatusMatrix {
  readonly rows: readonly MatrixRow[];
  /** One row for each group, `folder` being ''. */
  readonly groups: readonly MatrixRow[];
  readonly totals: Localised<Tally>;
  /** The oldest first; those that were never right last, in the order of the pages. */
  readonly gaps: readonly Gap[];
}

/** The whole state as numbers. `today` is `YYYY-MM-DD`. */
export function statusMatrix(states: readonly TextState[], today: string): StatusMatrix {
  return {
    rows: rowsBy(states, ({group, folder}) => ({group, folder})),
    groups: rowsBy(states, ({group}) => ({group, folder: ''})),
    totals: tallies(states),
    gaps: gapsOf(states, today),
  };
}

function rowsBy(
  states: readonly TextState[],
  rowOf: (text: TextState) => {group: string; folder: string},
): MatrixRow[] {
  const rows = new Map<string, {group: string; folder: string; texts: TextState[]}>();
  for (const text of states) {
    const row = rowOf(text);
    const key = `${row.group} ${row.folder}`;
    const known = rows.get(key);
    if (known) known.texts.push(text);
    else rows.set(key, {...row, texts: [text]});
  }
  return [...rows.values()].map(({group, folder, texts}) => ({group, folder, tallies: tallies(texts)}));
}

function tallies(states: readonly TextState[]): Localised<Tally> {
  return {cs: tally(states, 'cs'), en: tally(states, 'en'), nb: tally(states, 'nb')};
}

/** Counts the states of one language. */
export function tally(states: readonly TextState[], locale: Locale): Tally {
  const count = (wanted: TranslationState) => states.filter(({locales}) => locales[locale].state === wanted).length;
  const [source, current] = [count('source'), count('current')];
  return {
    total: states.length,
    source,
    current,
    outdated: count('outdated'),
    notTranslated: count('not-translated'),
    sourceMissing: count('source-missing'),
    percent: states.length === 0 ? 100 : Math.floor((100 * (source + current)) / states.length),
  };
}

function gapsOf(states: readonly TextState[], today: string): Gap[] {
  const gaps = states.flatMap((text) =>
    LOCALES.flatMap((locale): Gap[] => {
      const {state, reason, sections, accepted = null} = text.locales[locale];
      if (state === 'source' || state === 'current') return [];
      const {stem, kind, group, path, source} = text;
      const days = accepted === null ? null : daysBetween(accepted, today);
      return [
        {
          stem,
          kind,
          group,
          path,
          locale,
          source,
          state,
          reason,
          sections: sections.map(({id}) => id),
          since: accepted,
          days,
        },
      ];
    }),
  );
  // A stable sort: those of the same day, and those without one, keep the order of the pages.
  return gaps.sort((a, b) => ((a.since ?? '9999') < (b.since ?? '9999') ? -1 : a.since === b.since ? 0 : 1));
}

function daysBetween(from: string, to: string): number {
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
  return Math.max(0, Math.round((day(to) - day(from)) / 86_400_000));
}
