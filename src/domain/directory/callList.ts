import type {Locale} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import {type Freshness, type Lifetime, contactLifetime, freshUntil, freshnessOf, helplineLifetime} from './freshness';
import type {VerificationBasis} from './verified';

/** `soon`: still fresh, but not for long. */
const CALL_STATES = ['expired', 'stale', 'soon'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** A contact that somebody should confirm. */
export interface Call {
  /** For `--verify`. */
  readonly id: string;
  readonly name: string;
  readonly type: 'helpline' | 'phone' | 'email' | 'website' | 'finder';
  readonly value: string;
  readonly country: 'cz' | 'no';
  readonly state: CallState;
  readonly verified: string;
  readonly basis: VerificationBasis;
  readonly source: {readonly title: string; readonly url: string | null};
}

/** A contact's record and where in it the contact stands. */
export interface ContactPlace {
  readonly file: string;
  /** Path inside the record's YAML; empty for a helpline. */
  readonly path: readonly (string | number)[];
}

interface Found extends Omit<Call, 'state'> {
  readonly lifetime: Lifetime;
  readonly place: ContactPlace;
}

/** Every contact of the site by its id: `cz-116006` for a helpline, `rosa/website` (`rosa/phone-2`) for another. */
function contactsOf(model: SiteModel, locale: Locale): Found[] {
  const sourceOf = (key: string) => {
    const reference = model.references[key];
    return {title: reference?.title ?? key, url: reference?.URL ?? null};
  };
  const helplines = Object.values(model.helplines).map((line): Found => {
    const {id, number, country, verified, basis} = line;
    const place = {file: `data/helplines/${id}.yml`, path: []};
    const known = {id, country, verified, basis, source: sourceOf(line.source), place};
    return {...known, name: line.name[locale], type: 'helpline', value: number, lifetime: helplineLifetime(line)};
  });
  const others = Object.values(model.organisations).flatMap((organisation) =>
    organisation.contactPoints.map((point, index): Found => {
      const {type, value, verified, basis} = point;
      const before = organisation.contactPoints.slice(0, index).filter((each) => each.type === type).length;
      const place = {file: `data/organisations/${organisation.id}.yml`, path: ['contactPoints', index]};
      return {
        ...{type, value, verified, basis, place, source: sourceOf(point.source), lifetime: contactLifetime(type)},
        id: `${organisation.id}/${type}${before === 0 ? '' : `-${before + 1}`}`,
        name: organisation.name,
        country: organisation.country,
      };
    }),
  );
  return [...helplines, ...others];
}

/** Places of all contacts by their ids. */
export function contactPlaces(model: SiteModel): ReadonlyMap<string, ContactPlace> {
  return new Map(contactsOf(model, 'en').map(({id, place}) => [id, place]));
}

/** Days before a contact gets old on which the list begins to name it. */
const SOON = 30;

function stateOf(freshness: Freshness, until: string | null, day: string): CallState | null {
  if (freshness !== 'fresh') return freshness;
  const horizon = new Date(Date.parse(`${day}T00:00:00Z`) + SOON * 86_400_000).toISOString().slice(0, 10);
  return until !== null && until < horizon ? 'soon' : null;
}

/**
 * What to confirm, the most urgent first: helplines before other contacts, what readers no longer see, then what they see with
 * a warning, then what gets old within 30 days. Emergency numbers never appear: nobody should ring them to ask.
 */
export function callList(model: SiteModel, day: string, locale: Locale): Call[] {
  const calls = contactsOf(model, locale).flatMap((found): Call[] => {
    const {id, name, type, value, country, verified, basis, source, lifetime} = found;
    const dated = {verified, lifetime};
    const state = stateOf(freshnessOf(dated, day), freshUntil(dated), day);
    return state === null ? [] : [{id, name, type, value, country, verified, basis, source, state}];
  });
  const rank = ({type, state}: Call) => (type === 'helpline' ? 0 : 10) + CALL_STATES.indexOf(state);
  return calls.sort((a, b) => rank(a) - rank(b) || (a.verified + a.id < b.verified + b.id ? -1 : 1));
}
