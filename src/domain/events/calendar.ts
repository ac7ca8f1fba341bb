import {contentLines, escapeText} from '../exchange/contentLine';
import type {Locale} from '../locales/locales';
import {type SiteEvent, byDay} from './event';

/** What a calendar says besides its events. */
export interface CalendarFrame {
  readonly locale: Locale;
  /** Name under which calendar programs show it. */
  readonly name: string;
  /** Address of the page that lists the events, absolute; each event stands at `#<id>` of it. */
  readonly page: string;
}

/**
 * Year in which yearly days begin in the calendar: that of the study visit, before which the partnership has no dates. A rule
 * needs a first day, and it must be the same at every build.
 */
const FIRST_YEAR = '2015';

const day = (iso: string) => iso.replaceAll('-', '');

/** The day after, because the end of a calendar's day is the first one that no longer belongs to it. */
function dayAfter(iso: string): string {
  const next = new Date(`${iso}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function eventLines(event: SiteEvent, {locale, page}: CalendarFrame): string[] {
  const first = event.date ?? `${FIRST_YEAR}-${event.yearly}`;
  const text = (name: string, value: string) => `${name};LANGUAGE=${locale}:${escapeText(value)}`;
  return [
    'BEGIN:VEVENT',
    // Equal in every language and at every address of the site: whoever takes two calendars into one gets each day once.
    `UID:${event.id}@self-help-knowledge-base`,
    `DTSTAMP:${day(event.updated)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(first)}`,
    `DTEND;VALUE=DATE:${day(dayAfter(event.until ?? first))}`,
    ...(event.yearly === undefined ? [] : ['RRULE:FREQ=YEARLY']),
    text('SUMMARY', event.title[locale]),
    text('DESCRIPTION', event.description[locale]),
    `URL:${page}#${event.id}`,
    // Nobody is busy because of it, and no reminder: on a watched device a sound is too much.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** All events as an iCalendar file (RFC 5545; name and refreshing by RFC 7986), the same bytes for the same records. */
export function calendarOf(events: readonly SiteEvent[], frame: CalendarFrame): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//self-help-knowledge-base//events//${frame.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${frame.locale}:${escapeText(frame.name)}`,
    `X-WR-CALNAME:${escapeText(frame.name)}`,
    `URL:${frame.page}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P7D',
    ...[...events].sort(byDay).flatMap((event) => eventLines(event, frame)),
    'END:VCALENDAR',
  ]);
}
