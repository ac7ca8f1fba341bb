/*
 * How long a contact may be believed. These functions run at build and again in the reader's page, so nothing heavy is
 * imported here.
 */

/** `stale`: shown with a warning, safer ways first. `expired`: kept in the data, never shown as something to call. */
export const FRESHNESS = ['fresh', 'stale', 'expired'] as const;
export type Freshness = (typeof FRESHNESS)[number];

interface Months {
  /** Months after which a contact is stale; null: never. */
  readonly fresh: number | null;
  /** Months after which it is expired; null: never. */
  readonly shown: number | null;
}

/**
 * - `standing`: emergency numbers that do not depend on one organisation (112, 113, 155, 158 …). They never get old, because a
 *   warning beside 112 could cost the call; their date is shown all the same. Nobody rings them to confirm them.
 * - `helpline`: a number that somebody in danger may call.
 * - `contact`: another phone number or an e-mail address.
 * - `address`: a website or a finder. It is what an expired card falls back on, and opening it shows whether it is right: it
 *   becomes stale and never expires.
 */
export const LIFETIMES = {
  standing: {fresh: null, shown: null},
  helpline: {fresh: 6, shown: 24},
  contact: {fresh: 12, shown: 24},
  address: {fresh: 12, shown: null},
} as const satisfies Record<string, Months>;
export type Lifetime = keyof typeof LIFETIMES;

/** Since when and for how long a contact may be believed. */
export interface Dated {
  /** As exact as its source: `2018`, `2018-09`, `2018-09-14`. A partial date counts from its first day. */
  readonly verified: string;
  readonly lifetime: Lifetime;
}

const STANDING_NUMBERS = {
  cz: ['112', '150', '155', '156', '158'],
  no: ['110', '112', '113'],
} as const;

/** Lifetime of a helpline: standing when it is the emergency number or one of the country's own emergency numbers. */
export function helplineLifetime(line: {kind: string; number: string; country: 'cz' | 'no'}): Lifetime {
  const digits = line.number.replace(/ /g, '');
  const standing: readonly string[] = STANDING_NUMBERS[line.country];
  return line.kind === 'emergency' || standing.includes(digits) ? 'standing' : 'helpline';
}

/** Lifetime of a way to reach an organisation. */
export function contactLifetime(type: 'website' | 'finder' | 'email' | 'phone'): Lifetime {
  return type === 'website' || type === 'finder' ? 'address' : 'contact';
}

/** First day of a partial date as a time; NaN for what is not a date. */
function startOf(date: string): number {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return Number.NaN;
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? Number.NaN : time;
}

/** The day some months later; the last of the month where there is no such day (31 August + 6 = 28 February). */
function monthsLater(time: number, months: number): string {
  const from = new Date(time);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last))).toISOString().slice(0, 10);
}

/** Last day on which a contact is fresh; null when it never gets old, or has no readable date. */
export function freshUntil({verified, lifetime}: Dated): string | null {
  const {fresh} = LIFETIMES[lifetime];
  const start = startOf(verified);
  return fresh === null || Number.isNaN(start) ? null : monthsLater(start, fresh);
}

/** Last day on which a contact is shown; null when it is always shown, or has no readable date. */
export function shownUntil({verified, lifetime}: Dated): string | null {
  const {shown} = LIFETIMES[lifetime];
  const start = startOf(verified);
  return shown === null || Number.isNaN(start) ? null : monthsLater(start, shown);
}

/** The day from which a contact's date counts, `YYYY-MM-DD`; null for what is not a date. */
export function firstDay(verified: string): string | null {
  const start = startOf(verified);
  return Number.isNaN(start) ? null : monthsLater(start, 0);
}

/**
 * State of a contact on a day (`YYYY-MM-DD`). A day before the date of the contact comes from a wrong clock, and no day
 * is no knowledge: both make it stale, never fresh.
 */
export function freshnessOf({verified, lifetime}: Dated, day: string | null): Freshness {
  const {fresh, shown} = LIFETIMES[lifetime];
  if (fresh === null) return 'fresh';
  const [start, now] = [startOf(verified), day === null ? Number.NaN : startOf(day)];
  if (Number.isNaN(start) || Number.isNaN(now) || now < start) return 'stale';
  const today = new Date(now).toISOString().slice(0, 10);
  if (shown !== null && today > monthsLater(start, shown)) return 'expired';
  return today > monthsLater(start, fresh) ? 'stale' : 'fresh';
}

/** What a page knows of a contact: its state at build, and what the state follows from. */
export interface Aging {
  readonly freshness: Freshness;
  readonly verified: {readonly iso: string; readonly lifetime: Lifetime};
}

/** Contacts as they are on the reader's day: never fresher than at build; what has expired comes last. */
export function asOf<T extends Aging>(contacts: readonly T[], day: string | null): T[] {
  const aged = contacts.map((contact): T => {
    const {iso, lifetime} = contact.verified;
    const now = day === null ? contact.freshness : freshnessOf({verified: iso, lifetime}, day);
    return FRESHNESS.indexOf(now) > FRESHNESS.indexOf(contact.freshness) ? {...contact, freshness: now} : contact;
  });
  const expired = ({freshness}: T) => freshness === 'expired';
  return [...aged.filter((contact) => !expired(contact)), ...aged.filter(expired)];
}
