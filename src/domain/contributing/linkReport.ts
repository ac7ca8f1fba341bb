import type {ExternalLink} from './externalLinks';
import {bounded, code, placeLink} from './markdown';

/** How the last attempt to open an address ended: with a status, or with a code such as `ENOTFOUND` or `TIMEOUT`. */
export type Outcome = {readonly status: number} | {readonly failure: string};

/** `unsure`: the server refuses machines or has a bad day; a person should look when it lasts. */
export type Verdict = 'alive' | 'dead' | 'unsure';

/** Refusals that say nothing about whether a reader gets the page. */
const REFUSALS = [401, 403, 405, 406, 407, 408, 418, 425, 429, 451, 999];
/** Nobody answers at that name. */
const NOBODY = ['ENOTFOUND', 'ECONNREFUSED', 'INVALID', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'];

/** What an outcome means for a reader. */
export function verdictOf(outcome: Outcome): Verdict {
  if ('failure' in outcome) return NOBODY.includes(outcome.failure) ? 'dead' : 'unsure';
  if (outcome.status >= 200 && outcome.status < 400) return 'alive';
  return outcome.status >= 500 || REFUSALS.includes(outcome.status) ? 'unsure' : 'dead';
}

/** Whether it may end otherwise a little later. */
export function worthRetrying(outcome: Outcome): boolean {
  if ('status' in outcome) return outcome.status === 408 || outcome.status === 429 || outcome.status >= 500;
  return outcome.failure !== 'INVALID';
}

export interface CheckedLink extends ExternalLink {
  readonly outcome: Outcome;
}

/** GitHub takes 65,536 characters for an issue. */
const MAX_DEAD = 60;
const MAX_UNSURE = 30;
const MAX_PLACES = 5;

/** The report as Markdown: dead links, those to be looked at, numbers. Bounded, so that it fits into an issue. */
export function renderLinkReport(checked: readonly CheckedLink[], today: string): string {
  const by = (verdict: Verdict) => checked.filter(({outcome}) => verdictOf(outcome) === verdict);
  const [dead, unsure] = [by('dead'), by('unsure')];
  return [
    `${checked.length} external links, checked on ${today}: ${dead.length} dead, ${unsure.length} unsure.`,
    ...(dead.length > 0
      ? ['', '## Dead', '', 'Replace the address, or the source that it stands for, in the files named.', '']
      : []),
    ...bounded(dead, MAX_DEAD, item),
    ...(unsure.length > 0 ? ['', '## Unsure', '', 'The server did not let us look. Open them in a browser.', ''] : []),
    ...bounded(unsure, MAX_UNSURE, item),
    '',
  ].join('\n');
}

function item({url, places, outcome}: CheckedLink): string {
  const result = 'status' in outcome ? String(outcome.status) : code(outcome.failure, 40);
  const more = places.length > MAX_PLACES ? ` +${places.length - MAX_PLACES}` : '';
  const where = places.slice(0, MAX_PLACES).map((place) => placeLink(place, null));
  return `- ${code(url, 300)} ${result}: ${where.join(', ')}${more}`;
}
