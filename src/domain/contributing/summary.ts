import type {Problem} from '../checks/problem';
import {languageOfFile} from '../checks/report/described';
import {summaryReport} from '../checks/report/summary';
import type {Localised} from '../locales/locales';
import type {State, StateChange, TextChange} from './changes';
import type {ExternalLink} from './externalLinks';
import {bounded, code, placeLink} from './markdown';

/** What a pull request does, for the one summary that its author and its reviewers read. */
export interface PullRequest {
  /** Problems that it brings. */
  readonly problems: readonly Problem[];
  /** Number of problems that were there before. */
  readonly oldProblems: number;
  readonly states: readonly StateChange[];
  readonly texts: readonly TextChange[];
  readonly links: readonly ExternalLink[];
}

export interface SummaryOptions {
  /** Address of the site, for the pages of the rules; empty when it is not known. */
  readonly site: string;
  /** Where the files of the pull request can be looked at; null when that is not known. */
  readonly blob: string | null;
}

const MAX_ITEMS = 60;
const MAX_SECTIONS = 5;
/** GitHub takes one mebibyte; a character has at most four bytes. */
const MAX_LENGTH = 250_000;

const KINDS: Record<TextChange['kind'], Localised> = {
  added: {cs: 'nové', en: 'new', nb: 'ny'},
  changed: {cs: 'změněno', en: 'changed', nb: 'endret'},
  removed: {cs: 'odstraněno', en: 'removed', nb: 'fjernet'},
};

const STATES: Record<State, Localised> = {
  source: {cs: 'originál', en: 'original', nb: 'original'},
  current: {cs: 'aktuální', en: 'current', nb: 'oppdatert'},
  outdated: {cs: 'zastaralý', en: 'outdated', nb: 'utdatert'},
  'not-translated': {cs: 'nepřeloženo', en: 'not translated', nb: 'ikke oversatt'},
  'source-missing': {cs: 'chybí originál', en: 'original missing', nb: 'originalen mangler'},
};

const NEW: Localised = {cs: 'nový text', en: 'new text', nb: 'ny tekst'};
const SECTIONS: Localised = {cs: 'oddíly', en: 'sections', nb: 'avsnitt'};

/** The summary as Markdown. Each line speaks the language of the file that it is about; headings speak all three. */
export function renderSummary(change: PullRequest, options: SummaryOptions): string {
  const blocks = [
    '## Co se mění · What changes · Hva som endres',
    summaryReport(byWeight(change.problems), {language: 'file', site: options.site}).replace(/^##/, '###'),
    ...(change.oldProblems > 0 ? [`Již dříve · There before · Fra før: ${change.oldProblems}\n`] : []),
    block('Stav překladů · State of translations · Status for oversettelser', change.states, stateLine),
    block('Stránky a záznamy · Pages and records · Sider og poster', change.texts, (text) => textLine(text, options)),
    'Náhled je v artefaktu · The preview is in the artifact · Forhåndsvisningen ligger i artefakten `preview`: unzip → `build/`, `npm run serve`.\n',
    block('Nové odkazy ven · New external links · Nye eksterne lenker', change.links, (link) =>
      linkLine(link, options),
    ),
  ];
  return fitting(blocks.flatMap((text) => text.split('\n')));
}

function block<T>(title: string, items: readonly T[], lineOf: (item: T) => string): string {
  const lines = items.length > 0 ? bounded(items, MAX_ITEMS, lineOf) : ['Nic · None · Ingen'];
  return [`### ${title} (${items.length})`, '', ...lines, ''].join('\n');
}

function byWeight(problems: readonly Problem[]): Problem[] {
  const weight = ({severity}: Problem) => (severity === 'error' ? 0 : 1);
  return [...problems].sort((a, b) => weight(a) - weight(b));
}

function stateLine({stem, locale, title, before, after, sections}: StateChange): string {
  const was = before === null ? NEW[locale] : STATES[before][locale];
  const named = sections.slice(0, MAX_SECTIONS).map((heading) => code(heading, 80));
  const more = sections.length > MAX_SECTIONS ? [`… +${sections.length - MAX_SECTIONS}`] : [];
  const which = sections.length > 0 ? ` (${SECTIONS[locale]}: ${[...named, ...more].join(', ')})` : '';
  return `- ${code(title ?? stem)} ${locale}: ${was} → **${STATES[after][locale]}**${which} ${code(stem)}`;
}

function textLine({kind, file, title, previews}: TextChange, {blob}: SummaryOptions): string {
  const shown = previews.map((path) => code(path)).join(' ');
  const place = kind === 'removed' ? code(file) : placeLink({file}, blob);
  const name = title === null ? '' : ` ${code(title)}`;
  return `- ${KINDS[kind][languageOfFile(file)]}${name} ${place}${shown === '' ? '' : ` → ${shown}`}`;
}

function linkLine({url, places}: ExternalLink, {blob}: SummaryOptions): string {
  const [first] = places;
  return `- ${code(url, 400)}${first ? ` ${placeLink(first, blob)}` : ''}`;
}

/** Whole lines, as many as GitHub takes. */
function fitting(lines: readonly string[]): string {
  let length = 0;
  const kept = lines.filter((line) => (length += line.length + 1) <= MAX_LENGTH);
  return `${kept.join('\n')}${kept.length < lines.length ? '\n…\n' : ''}`;
}
