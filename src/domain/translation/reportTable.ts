import {GUIDE_EDITION, NEXT_EDITION} from '../content/page';
import {LOCALES, type Locale} from '../locales/locales';
import {nameOf} from './findText';
import {type Tally, tally} from './matrix';
import {NEWS} from './pinPlace';
import type {Orphan} from './pinOwners';
import type {LocaleState, SectionState} from './state';
import type {TextState} from './states';

const NAME = 52;
const CELL = 16;

/** The table of pages: by edition and folder, a row for each page, a column for each language. */
export function pageTable(states: readonly TextState[]): string[] {
  return groupsOf(states).flatMap(({group, folder, texts}) => [
    row(titleOf(group, folder), [...LOCALES]),
    ...texts.map((text) =>
      row(
        `  ${text.path}`,
        LOCALES.map((locale) => word(text.locales[locale])),
      ),
    ),
    row(
      `  ${count(texts.length, 'page')}`,
      LOCALES.map((locale) => share(tally(texts, locale))),
    ),
    '',
  ]);
}

/** The table of records: counts by kind. There are too many to list; those that wait are listed below it. */
export function recordTable(states: readonly TextState[]): string[] {
  return [
    row('records', [...LOCALES]),
    ...groupsOf(states).map(({group, texts}) =>
      row(
        `  ${group} (${texts.length})`,
        LOCALES.map((locale) => share(tally(texts, locale))),
      ),
    ),
    '',
  ];
}

/** Every translation that waits, with its sections; then what to do. */
export function waitingList(states: readonly TextState[]): string[] {
  const lines = states.flatMap((text) =>
    LOCALES.flatMap((locale) => {
      const state = text.locales[locale];
      return waits(state) ? [`  ${nameOf(text)} ${locale}: ${describe(state)}`] : [];
    }),
  );
  const renamed = states.flatMap((text) =>
    LOCALES.flatMap((locale) => {
      const from = text.locales[locale].renamedFrom;
      return from === undefined ? [] : [`  ${nameOf(text)} ${locale}: accepted as ${from}`];
    }),
  );
  return [
    ...(lines.length > 0 ? ['To do:', ...lines, ''] : []),
    ...(renamed.length > 0 ? ['Renamed (--tidy moves the pins):', ...renamed, ''] : []),
  ];
}

/** Pins that belong to nothing any more. */
export function orphanList(orphans: readonly Orphan[]): string[] {
  if (orphans.length === 0) return [];
  return [
    'Accepted translations that are gone (--tidy removes what is left of them):',
    ...orphans.map(({file}) => `  ${file}`),
    '',
  ];
}

/** True for a translation that somebody should work on. */
export function waits({state}: LocaleState): boolean {
  return state !== 'source' && state !== 'current';
}

/** Percentages of all, in one line. */
export function totalLine(states: readonly TextState[], what: string): string {
  const shares = LOCALES.map((locale) => `${locale} ${share(tally(states, locale))}`);
  return `${count(states.length, what)}: ${shares.join(', ')}`;
}

/** A state in words, with its sections. */
export function describe(state: LocaleState): string {
  const sections = state.sections.map(({id, kind}) => `${id.startsWith('~') ? id : `#${id}`} ${kind}`);
  const since = state.accepted === undefined ? '' : ` since ${state.accepted}`;
  const what: Record<string, string> = {
    'source-changed': `outdated, the source changed${since}`,
    incomplete: 'outdated, a part is not translated',
    'never-accepted': 'never accepted',
    'pin-damaged': 'what was accepted cannot be trusted, its file was edited by hand or by a merge',
    'source-language-changed': 'outdated, it was translated from another language',
    'no-file': 'not translated',
    empty: 'not translated, the file has no text',
    copy: 'not translated, the file still has the words of the source',
  };
  const plain: Record<string, string> = {
    source: 'the language in which it was written',
    current: `current, accepted ${state.accepted ?? ''}`,
    'source-missing': 'the source is missing',
  };
  const words = what[state.reason ?? ''] ?? plain[state.state] ?? word(state);
  return sections.length > 0 ? `${words}: ${sections.join(', ')}` : words;
}

/** A section as a heading of a report. */
export function sectionTitle({id, heading, kind, line}: SectionState): string {
  return `${kind}: ${heading}${heading === id ? '' : ` (${id})`}${line === undefined ? '' : `, line ${line} of the translation`}`;
}

function word({state, reason, sections}: LocaleState): string {
  if (state === 'source-missing') return 'source missing';
  if (state === 'not-translated') return 'not translated';
  if (state !== 'outdated') return state;
  if (reason === 'never-accepted') return 'never accepted';
  if (reason === 'pin-damaged') return 'pin damaged';
  return sections.length > 0 ? `outdated (${sections.length})` : 'outdated';
}

function share({total, source, current, percent}: Tally): string {
  return `${source + current}/${total} ${percent} %`;
}

function titleOf(group: string, folder: string): string {
  const names: Record<string, string> = {
    [NEWS]: 'News',
    [NEXT_EDITION]: 'Edition in preparation',
    [GUIDE_EDITION]: 'Contributor guide',
  };
  const name = names[group] ?? `Edition ${group}`;
  return folder === '' ? name : `${name} · ${folder}`;
}

function groupsOf(states: readonly TextState[]): {group: string; folder: string; texts: TextState[]}[] {
  const groups: {group: string; folder: string; texts: TextState[]}[] = [];
  for (const text of states) {
    const last = groups.at(-1);
    if (last?.group === text.group && last.folder === text.folder) last.texts.push(text);
    else groups.push({group: text.group, folder: text.folder, texts: [text]});
  }
  return groups;
}

function row(name: string, cells: readonly (string | Locale)[]): string {
  const label = name.length < NAME ? name : `${name.slice(0, NAME - 2)}…`;
  return (label.padEnd(NAME) + cells.map((cell) => cell.padEnd(CELL)).join('')).trimEnd();
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
