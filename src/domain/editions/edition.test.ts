import {editionsSchema} from './edition';

const three = {cs: 'a', en: 'b', nb: 'c'};
const edition = (id: string) => ({id, title: three, summary: three, released: '2026-01-20', describes: '2016'});

test.each(['2016', '2026.1', '2026.12'])('%s is the name of an edition', (id) => {
  expect(editionsSchema.parse([edition(id)])[0]).toMatchObject({id, archived: false});
});

test.each(['next', '16', '2026.', '2026.1.1', '../2016', ''])('%j is no name of an edition', (id) => {
  expect(editionsSchema.safeParse([edition(id)]).success).toBe(false);
});
