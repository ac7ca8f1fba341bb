import {formatPartialDate} from '../dates/partialDate';
import {type SiteEvent, byDay} from '../events/event';
import {HTML_LANG, type Locale} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import {type ReferenceView, referenceViews} from './references';

export interface EventView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The day in the locale's words: "25 November", or with its year what happens once. */
  readonly when: string;
  /** For `<time>`: `--11-25` would not be valid there, `11-25` is. */
  readonly dateTime: string;
  readonly references: readonly ReferenceView[];
}

export interface EventsView {
  readonly fieldDays: readonly EventView[];
  readonly partnership: readonly EventView[];
}

/** A day of every year in the words of a locale. */
function yearlyDay(monthDay: string, locale: Locale): string {
  const options = {day: 'numeric', month: 'long', timeZone: 'UTC'} as const;
  return new Intl.DateTimeFormat(HTML_LANG[locale], options).format(new Date(`2001-${monthDay}T00:00:00Z`));
}

function whenOf({yearly, date = '', until}: SiteEvent, locale: Locale): string {
  if (yearly !== undefined) return yearlyDay(yearly, locale);
  const first = formatPartialDate(date, HTML_LANG[locale]);
  return until === undefined ? first : `${first} – ${formatPartialDate(until, HTML_LANG[locale])}`;
}

/** What the page of days and events shows. */
export function eventsView(model: SiteModel, locale: Locale): EventsView {
  const views = (kind: SiteEvent['kind']) =>
    Object.values(model.events)
      .filter((event) => event.kind === kind)
      .sort(byDay)
      .map((event) => ({
        id: event.id,
        title: event.title[locale],
        description: event.description[locale],
        when: whenOf(event, locale),
        dateTime: event.yearly ?? event.date ?? '',
        references: referenceViews(model, event.references, locale),
      }));
  return {fieldDays: views('field-day'), partnership: views('partnership')};
}
