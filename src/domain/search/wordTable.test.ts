import {IRREGULARS_CZECH} from './irregularsCzech';
import {IRREGULARS_ENGLISH} from './irregularsEnglish';
import {IRREGULARS_NORWEGIAN} from './irregularsNorwegian';
import {fold} from './fold';
import {longestFirst, untilStable, wordTable} from './wordTable';

test('a stem is a form of itself', () => {
  expect([...wordTable('\ndit: deti  dite\n')]).toEqual([
    ['dit', 'dit'],
    ['deti', 'dit'],
    ['dite', 'dit'],
  ]);
});

test('the longest ending is tried first', () => {
  expect(longestFirst(' a ach\n am ')).toEqual(['ach', 'am', 'a']);
});

test('a step is repeated until it changes nothing, within a limit', () => {
  expect(untilStable('aaab', (word) => word.replace(/^a/, ''))).toBe('b');
  expect(untilStable('', (word) => `${word}x`, 3)).toBe('xxx');
});

test.each([
  ['Czech', IRREGULARS_CZECH],
  ['English', IRREGULARS_ENGLISH],
  ['Norwegian', IRREGULARS_NORWEGIAN],
])('the %s table is folded and every stem stays as it is', (_, table) => {
  for (const [form, stem] of table) {
    expect(fold(form)).toBe(form);
    expect(form).not.toBe('');
    expect(table.get(stem)).toBe(stem);
  }
});
