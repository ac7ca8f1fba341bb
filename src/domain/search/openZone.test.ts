import {testDocument} from './fixture';
import {buildIndex} from './indexWriter';
import {lowerBound, openZone, pageFrequency, stemNumberOf} from './openZone';

const ZONE = openZone(
  buildIndex(
    [
      testDocument({url: '/a', title: 'Skupina', text: 'násilí'}),
      testDocument({url: '/b', title: 'Skupiny', text: 'násilný'}),
    ],
    'cs',
  ).zones[0]!,
);

test('a form that the site does not use has the stem of those it uses', () => {
  expect(stemNumberOf(ZONE, 'skupinach')).toBe(stemNumberOf(ZONE, 'skupina'));
  expect(stemNumberOf(ZONE, 'terapie')).toBeUndefined();
});

test('on how many pages a stem is', () => {
  expect(pageFrequency(ZONE, stemNumberOf(ZONE, 'skupina')!)).toBe(2);
  expect(pageFrequency(ZONE, stemNumberOf(ZONE, 'nasilny')!)).toBe(1);
});

test('related stems share a root', () => {
  expect(ZONE.roots.get('nasil')).toHaveLength(2);
});

test('the place of a word in the dictionary', () => {
  const words = ['ab', 'abc', 'b'];
  expect(['a', 'ab', 'abb', 'b', 'c'].map((word) => lowerBound(words, word))).toEqual([0, 0, 1, 2, 3]);
});
