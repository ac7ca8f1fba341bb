import {layOutZone, readPostings} from './zoneLayout';

test('postings stand under their stems, which are numbered by their first word', () => {
  const postings = new Map([
    [
      'skupin',
      [
        {page: 0, impact: 3, section: 1},
        {page: 2, impact: 5, section: 0},
      ],
    ],
    ['nasil', [{page: 1, impact: 2, section: 0}]],
  ]);
  const zone = layOutZone('cs', ['nasili', 'skupina', 'skupiny'], (stem) => postings.get(stem) ?? []);
  expect(zone.stems).toEqual(['nasil', 'skupin']);
  expect([...zone.stemOf]).toEqual([0, 1, 1]);
  expect([...zone.offsets]).toEqual([0, 1, 3]);
  expect(readPostings(zone)).toEqual(postings);
});
