import {byId, inThree, modelWith} from '../../../tests/fixtures/records';
import {type SiteEvent, eventSchema} from '../events/event';
import {eventsView} from './events';

const event = (id: string, more: object): SiteEvent => ({
  ...eventSchema.parse({
    title: inThree(id),
    description: inThree(id),
    references: ['report'],
    updated: '2026-01-15',
    ...more,
  }),
  id,
});
const model = modelWith({
  events: byId(
    event('day', {kind: 'field-day', yearly: '11-25'}),
    event('end', {kind: 'partnership', date: '2016-07-31'}),
    event('week', {kind: 'partnership', date: '2015-05-04', until: '2015-05-08'}),
  ),
});

test.each([
  ['cs', '25. listopadu', '31. července 2016', '4. května 2015 – 8. května 2015'],
  ['en', '25 November', '31 July 2016', '4 May 2015 – 8 May 2015'],
  ['nb', '25. november', '31. juli 2016', '4. mai 2015 – 8. mai 2015'],
] as const)('days read in %s as people write them', (locale, yearly, once, week) => {
  const {fieldDays, partnership} = eventsView(model, locale);
  const when = [...fieldDays, ...partnership].map((each) => each.when.replace(/\u00A0/g, ' '));
  expect(when).toEqual([yearly, once, week]);
  expect(fieldDays[0]?.title).toBe(`day ${locale}`);
});
