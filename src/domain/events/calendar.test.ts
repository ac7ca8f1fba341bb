import ICAL from 'ical.js';
import {inThree} from '../../../tests/fixtures/records';
import {LOCALES, type Locale} from '../locales/locales';
import {calendarOf} from './calendar';
import {type SiteEvent, eventSchema} from './event';

const event = (id: string, more: object): SiteEvent => ({
  ...eventSchema.parse({
    kind: 'field-day',
    title: inThree(`Příliš; žluťoučký, kůň \\ ${id} ${'å'.repeat(60)}`),
    description: inThree('Řádek\nřádek'),
    references: ['report'],
    updated: '2026-01-15',
    ...more,
  }),
  id,
});
const events = [
  event('yearly', {yearly: '11-25'}),
  event('once', {date: '2016-07-31'}),
  event('week', {date: '2016-02-27', until: '2016-03-01'}),
];
const text = (locale: Locale = 'cs') =>
  calendarOf(events, {locale, name: 'Průvodce: dny', page: 'https://guide.test/events'});

/** Read by a parser that is not ours. */
function parsed(locale: Locale) {
  const calendar = new ICAL.Component(ICAL.parse(text(locale)) as never);
  return {calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))};
}

describe.each(LOCALES)('the calendar in %s, read by another program', (locale) => {
  const {calendar, events: read} = parsed(locale);

  test('has its name, and every event with its words whole', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Průvodce: dny');
    expect(read.map(({uid, summary, description}) => [uid, summary, description]).sort()).toEqual(
      events
        .map(({id, title, description}) => [`${id}@self-help-knowledge-base`, title[locale], description[locale]])
        .sort(),
    );
  });

  test('days are whole days; an end is the first day after', () => {
    const days = Object.fromEntries(read.map((each) => [each.uid.split('@')[0], [each.startDate, each.endDate]]));
    for (const [start, end] of Object.values(days) as ICAL.Time[][])
      expect([start?.isDate, end?.isDate]).toEqual([true, true]);
    expect(days.once?.map(String)).toEqual(['2016-07-31', '2016-08-01']);
    expect(days.week?.map(String)).toEqual(['2016-02-27', '2016-03-02']);
  });

  test('a yearly day comes back every year, what happened once does not', () => {
    const yearly = read.find(({uid}) => uid.startsWith('yearly@'));
    const iterator = yearly?.iterator();
    expect([iterator?.next(), iterator?.next(), iterator?.next()].map(String)).toEqual([
      '2015-11-25',
      '2016-11-25',
      '2017-11-25',
    ]);
    expect(read.filter((each) => each.isRecurring())).toHaveLength(1);
  });
});

test('lines are at most 75 octets and end with CRLF; the same records give the same bytes', () => {
  const lines = text().split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(line).not.toContain('\n');
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
  expect(text()).toBe(text());
  expect(text()).toContain('DTSTAMP:20260115T000000Z');
});

test('nothing rings and nobody is busy', () => {
  expect(text()).not.toContain('VALARM');
  expect(text().match(/TRANSP:TRANSPARENT/g)).toHaveLength(events.length);
});
