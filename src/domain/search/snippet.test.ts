import fc from 'fast-check';
import {fold} from './fold';
import {makeSnippet} from './snippet';
import {stemCzech} from './stemCzech';

/** Marks the forms of one Czech word. */
const forms = (word: string) => (text: string) => (stemCzech(fold(text)) === stemCzech(fold(word)) ? 1 : 0);

const TEXT =
  'První věta je o něčem jiném a má jen uvést do věci, aby text nebyl krátký. Druhá věta také nic neřekne. '.repeat(3) +
  'Svépomocné skupiny vedou samy účastnice. Ve skupinách platí mlčenlivost. ' +
  'Na konci je ještě jedna dlouhá věta, která už zase mluví o jiných věcech a jen prodlužuje text.'.repeat(3);

test('the piece shows inflected matches and marks them', () => {
  const {text, marks} = makeSnippet(TEXT, forms('skupina'));
  expect(marks.map(({start, end}) => text.slice(start, end))).toEqual(['skupiny', 'skupinách']);
  expect(text.startsWith('… ')).toBe(true);
  expect(text.endsWith(' …')).toBe(true);
  expect(text.length).toBeLessThan(200);
});

test('a short text is shown whole', () => {
  expect(makeSnippet('Skupina se schází.', forms('skupiny'))).toEqual({
    text: 'Skupina se schází.',
    marks: [{start: 0, end: 7}],
  });
});

test('without a match the beginning is shown', () => {
  const {text, marks} = makeSnippet(TEXT, forms('nic-takového'));
  expect(text.startsWith('První věta')).toBe(true);
  expect(marks).toEqual([]);
});

test('an empty text gives an empty snippet', () => {
  expect(makeSnippet('', forms('x'))).toEqual({text: '', marks: []});
});

test('any text gives a bounded snippet whose marks lie inside it', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 400}), fc.integer({min: 1, max: 60}), (given, length) => {
      const {text, marks} = makeSnippet(given, (word) => word.length % 2, length);
      expect(text.length).toBeLessThanOrEqual(length + 8);
      marks.forEach(({start, end}) => {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }),
    {numRuns: 500},
  );
});
