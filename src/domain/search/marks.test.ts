import {findMarks} from './marks';

test('places of the words that a matcher accepts', () => {
  const matcher = (word: string) => (word.toLowerCase().startsWith('skup') ? 1 : 0);
  expect(findMarks('Skupina a skupiny.', matcher)).toEqual([
    {start: 0, end: 7},
    {start: 10, end: 17},
  ]);
  expect(findMarks('', matcher)).toEqual([]);
});
