import {isAfter} from '../../dates/partialDate';
import {placeOfRecord} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A date of something that has happened, set after today. */
export const futureDate: ModelRule = {
  id: 'record-future-date',
  severity: 'error',
  texts: {
    cs: {
      what: 'Datum {date} v poli „{field}“ leží v budoucnosti.',
      why: 'Ověření ani zdroj z budoucnosti neexistuje; čtenář by číslu věřil neprávem.',
      mend: 'Zapište den, kdy byl údaj skutečně ověřen nebo vydán.',
    },
    en: {
      what: 'The date {date} in the field “{field}” lies in the future.',
      why: 'Nothing was verified or published then; a reader would trust it wrongly.',
      mend: 'Write the day on which it really was verified or published.',
    },
    nb: {
      what: 'Datoen {date} i feltet «{field}» ligger i fremtiden.',
      why: 'Ingenting er bekreftet eller utgitt da; leseren ville stole på det uten grunn.',
      mend: 'Skriv dagen da opplysningen faktisk ble bekreftet eller utgitt.',
    },
  },
  check(model, {today}) {
    const dates: [record: string, field: string, date: string | undefined][] = [];
    for (const organisation of Object.values(model.organisations)) {
      dates.push([`organisations/${organisation.id}`, 'founded', organisation.founded]);
      organisation.contactPoints.forEach((point, index) =>
        dates.push([`organisations/${organisation.id}`, `contactPoints.${index}.verified`, point.verified]),
      );
    }
    for (const helpline of Object.values(model.helplines))
      dates.push([`helplines/${helpline.id}`, 'verified', helpline.verified]);
    for (const visit of Object.values(model.visits)) dates.push([`visits/${visit.id}`, 'when', visit.when]);
    // When an event is may lie ahead; when its record was changed cannot.
    for (const event of Object.values(model.events)) dates.push([`events/${event.id}`, 'updated', event.updated]);
    for (const reference of Object.values(model.references)) {
      dates.push(
        ['references', `${reference.id}.issued`, reference.issued],
        ['references', `${reference.id}.accessed`, reference.accessed],
      );
    }
    for (const edition of model.editions) dates.push(['editions', `${edition.id}.released`, edition.released]);
    const inRecords = dates.flatMap(([record, field, date]) =>
      date !== undefined && isAfter(date, today)
        ? [problem(futureDate, placeOfRecord(model, record, field), {field, date})]
        : [],
    );
    const inNews = model.pages.flatMap((page) =>
      'date' in page.frontMatter && isAfter(page.frontMatter.date, today)
        ? [problem(futureDate, {file: page.file, line: page.lines.date}, {field: 'date', date: page.frontMatter.date})]
        : [],
    );
    return [...inRecords, ...inNews];
  },
};
