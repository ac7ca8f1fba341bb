import {inThree} from '../../../tests/fixtures/records';
import {found} from '../../../tests/fixtures/site';
import {type SiteEvent, byDay, eventSchema} from './event';

const base = {
  kind: 'field-day',
  title: inThree('Title'),
  description: inThree('Description'),
  references: ['report'],
  updated: '2026-01-15',
};

test.each([{yearly: '11-25'}, {date: '2016-07-31'}, {date: '2016-05-30', until: '2016-06-03'}])(
  '%j is an event',
  (when) => {
    expect(eventSchema.safeParse({...base, ...when}).error).toBeUndefined();
  },
);

test.each([
  ['neither a date nor a yearly day', {}, 'date'],
  ['both', {yearly: '11-25', date: '2016-11-25'}, 'yearly'],
  ['a yearly day that most years lack', {yearly: '02-29'}, 'yearly'],
  ['a day that no month has', {yearly: '04-31'}, 'yearly'],
  ['a date without its day', {date: '2015-05'}, 'date'],
  ['an end without a beginning', {yearly: '11-25', until: '2016-12-10'}, 'until'],
  ['an end before the beginning', {date: '2016-07-31', until: '2016-07-30'}, 'until'],
  ['an unknown field', {yearly: '11-25', place: 'Brno'}, ''],
])('%s is refused, at its field', (_what, change, field) => {
  const result = eventSchema.safeParse({...base, ...change});
  expect(result.error?.issues.map(({path}) => path.join('.'))).toEqual([field]);
});

test('events stand in the order of the year, then what happened once, the newest first', () => {
  const event = (id: string, when: object): SiteEvent => ({...eventSchema.parse({...base, ...when}), id});
  const events = [
    event('old', {date: '2015-01-01'}),
    event('december', {yearly: '12-10'}),
    event('new', {date: '2016-01-01'}),
    event('march', {yearly: '03-08'}),
  ];
  expect(events.sort(byDay).map(({id}) => id)).toEqual(['march', 'december', 'new', 'old']);
});

const texts = (name: string, nb = 'nb: c') => `${name}:\n  cs: a\n  en: b\n  ${nb}\n`;
const record = (changes: {title?: string; more?: string} = {}) =>
  `kind: field-day\n${changes.title ?? texts('title')}${texts('description')}yearly: "11-25"\nreferences: [report]\nupdated: "2026-01-15"\n${changes.more ?? ''}`;
const file = 'data/events/day.yml';

test('the check names file and line of what is wrong with an event', () => {
  expect(found({[file]: record()})).toEqual([]);
  expect(found({[file]: record({title: 'title:\n  cs: a\n  en: b\n'})})).toEqual([
    `${file} | cs: a | record-language-missing`,
  ]);
  expect(found({[file]: record({more: 'place: Brno\n'})})).toEqual([`${file} | place: Brno | record-field-unknown`]);
  expect(found({[file]: record().replace('11-25', '25. 11.')})).toEqual([
    `${file} | yearly: "25. 11." | record-field-invalid`,
  ]);
  expect(found({[file]: record().replace('[report]', '[gossip]')})).toEqual([
    `${file} | references: [gossip] | record-unknown-id`,
  ]);
  expect(found({[file]: record().replace('2026-01-15', '2036-01-15')})).toEqual([
    `${file} | updated: "2036-01-15" | record-future-date`,
  ]);
});
