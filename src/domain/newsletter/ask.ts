import {firstDay} from '../dates/partialDate';
import {LOCALES, type Locale, isLocale} from '../locales/locales';
import {type Sender, parseSender} from './sender';

/** What `npm run newsletter` was asked, as typed. */
export interface Asked {
  readonly since?: string;
  readonly until?: string;
  readonly locale?: string;
  readonly from?: string;
  readonly unsubscribe?: string;
  readonly format?: string;
}

/** The same, understood. */
export interface Request {
  readonly since: string;
  readonly until: string | null;
  readonly locale: Locale;
  readonly from: Sender | null;
  readonly unsubscribe: string | null;
  readonly format: 'text' | 'json';
}

const isDay = (value: string) => value.length === 10 && firstDay(value) === value;

/** Understands the command's flags, or says in one sentence each what is wrong with them and what would be right. */
export function understand(asked: Asked): Request | {readonly mistakes: readonly string[]} {
  const mistakes: string[] = [];
  const {since, until, locale, unsubscribe, format = 'text'} = asked;
  if (since === undefined) mistakes.push('--since is missing: the first day of the news, such as --since 2026-01-01');
  else if (!isDay(since)) mistakes.push(`--since ${shown(since)} is not a day: write YYYY-MM-DD, such as 2026-01-01`);
  if (until !== undefined && !isDay(until))
    mistakes.push(`--until ${shown(until)} is not a day: write YYYY-MM-DD, such as 2026-03-31`);
  if (since !== undefined && until !== undefined && isDay(since) && isDay(until) && until < since)
    mistakes.push(`--until ${until} lies before --since ${since}: exchange them`);
  if (locale === undefined) mistakes.push(`--locale is missing: one of ${LOCALES.join(', ')}`);
  else if (!isLocale(locale))
    mistakes.push(`--locale ${shown(locale)} is not a language of the site: one of ${LOCALES.join(', ')}`);
  const from = asked.from === undefined ? null : parseSender(asked.from);
  if (asked.from !== undefined && from === null)
    mistakes.push(`--from ${shown(asked.from)} is not a sender: write "Name <name@example.org>" or name@example.org`);
  if (unsubscribe !== undefined && !/^(?:https:\/\/|mailto:)[\x21-\x7e]+$/.test(unsubscribe))
    mistakes.push(`--unsubscribe ${shown(unsubscribe)} is not an address: write https://… or mailto:…`);
  if (format !== 'text' && format !== 'json') mistakes.push(`--format ${shown(format)}: use text or json`);
  if (mistakes.length > 0 || since === undefined || locale === undefined || !isLocale(locale)) return {mistakes};
  return {
    since,
    until: until ?? null,
    locale,
    from,
    unsubscribe: unsubscribe ?? null,
    format: format === 'json' ? 'json' : 'text',
  };
}

/** What was typed, safe to print. */
function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
