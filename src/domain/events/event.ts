import * as z from 'zod';
import {id} from '../content/ids';
import {firstDay} from '../dates/partialDate';
import {localisedText} from '../locales/localised';

/** A day with its year; a month alone cannot stand in a calendar. */
const wholeDay = z.string().refine((value) => value.length === 10 && firstDay(value) === value, {
  error: 'is not a day such as "2016-07-31"',
});

/** A day of every year, `MM-DD`. Held against a year that has no 29 February: that day would be missing in most years. */
const yearlyDay = z.string().refine((value) => value.length === 5 && firstDay(`2001-${value}`) === `2001-${value}`, {
  error: 'is not a day of every year such as "11-25" (month-day)',
});

const EVENT_KINDS = ['field-day', 'partnership'] as const;

/** A day that the field keeps every year, or a dated event of the partnership. */
export const eventSchema = z
  .strictObject({
    kind: z.enum(EVENT_KINDS),
    title: localisedText,
    description: localisedText,
    /** Month and day, for what comes back every year. */
    yearly: yearlyDay.optional(),
    /** Day of something that happens once. */
    date: wholeDay.optional(),
    /** Last day of what lasts longer than `date`. */
    until: wholeDay.optional(),
    references: z.array(id).min(1),
    /** Day on which somebody last changed the record; calendars take it as the event's own stamp. */
    updated: wholeDay,
  })
  .superRefine(({yearly, date, until}, context) => {
    const fault = (path: string, message: string) => context.addIssue({code: 'custom', path: [path], message});
    if (yearly === undefined && date === undefined)
      fault('date', 'is missing: give "date" (once) or "yearly" (every year)');
    if (yearly !== undefined && date !== undefined) fault('yearly', 'stands beside "date": keep the one that is meant');
    if (until !== undefined && date === undefined) fault('until', 'stands without "date", the first day');
    if (until !== undefined && date !== undefined && until <= date) fault('until', 'does not lie after "date"');
  });

export type EventRecord = z.infer<typeof eventSchema>;
export type SiteEvent = EventRecord & {id: string};

/** Order in which events are listed: those of every year by month and day, those that happen once by date, newest first. */
export function byDay(a: SiteEvent, b: SiteEvent): number {
  if (a.yearly !== undefined && b.yearly !== undefined) return compare(a.yearly, b.yearly) || compare(a.id, b.id);
  if (a.date !== undefined && b.date !== undefined) return compare(b.date, a.date) || compare(a.id, b.id);
  return a.yearly === undefined ? 1 : -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
