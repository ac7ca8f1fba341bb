import {endsWithStem, splitCompound, splitInTwo} from './compounds';
import {stemNorwegian} from './stemNorwegian';

const known = (words: string) => (part: string) => words.split(' ').includes(part);

test('compounds come apart at linking letters', () => {
  expect(splitCompound('selvhjelpsgruppe', known('selvhjelp gruppe'))).toEqual(['selvhjelp', 'gruppe']);
  expect(splitCompound('barnehage', known('barn hage'))).toEqual(['barn', 'hage']);
  expect(splitCompound('selvhjelpsgruppeleder', known('selvhjelp gruppe leder'))).toEqual([
    'selvhjelp',
    'gruppe',
    'leder',
  ]);
});

test('fewest parts win; what cannot be split stays whole', () => {
  expect(splitCompound('krisesenterleder', known('krise senter leder krisesenter'))).toEqual(['krisesenter', 'leder']);
  expect(splitCompound('xyzxyzxyzxyz', known('gruppe'))).toBeNull();
});

test('two words typed as one', () => {
  expect(splitInTwo('selfhelp', known('self help'))).toEqual(['self', 'help']);
  expect(splitInTwo('ab', known('a b'))).toBeNull();
});

test('the last part of a compound, in any form', () => {
  const ends = (word: string, part: string) => endsWithStem(word, stemNorwegian(part), stemNorwegian);
  expect(ends('selvhjelpsgruppene', 'gruppe')).toBe(true);
  expect(ends('gruppearbeid', 'gruppe')).toBe(false);
  expect(ends('gruppene', 'gruppe')).toBe(false);
});
