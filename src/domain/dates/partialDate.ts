/**
 * A calendar date as exact as its source: `2018`, `2018-09` or `2018-09-14` (ISO 8601, reduced precision).
 * Facts often carry only a month; writing a day that nobody knows would be an invention.
 */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Earliest day a partial date can mean, `YYYY-MM-DD`. Returns null for something that is not a date. */
export function firstDay(date: PartialDate): string | null {
  const match = PATTERN.exec(date);
  if (!match) return null;
  const [, year, month = '01', day = '01'] = match;
  const iso = `${year}-${month}-${day}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** True when the earliest day that the date can mean lies after `today` (`YYYY-MM-DD`). */
export function isAfter(date: PartialDate, today: string): boolean {
  const day = firstDay(date);
  return day !== null && day > today;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than all dates of a page. */
function formatOf(htmlLang: string, precision: number): Intl.DateTimeFormat {
  const name = `${htmlLang} ${precision}`;
  const known = formats.get(name);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions =
    precision === 4
      ? {year: 'numeric'}
      : precision === 7
        ? {year: 'numeric', month: 'long'}
        : {year: 'numeric', month: 'long', day: 'numeric'};
  const format = new Intl.DateTimeFormat(htmlLang, {...options, timeZone: 'UTC'});
  formats.set(name, format);
  return format;
}

/** Renders a partial date in the locale's own form, no more exact than it is. */
export function formatPartialDate(date: PartialDate, htmlLang: string): string {
  const day = firstDay(date);
  return day === null ? date : formatOf(htmlLang, date.length).format(new Date(day));
}
