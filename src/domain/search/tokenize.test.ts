import fc from 'fast-check';
import {tokenize, wordsIn} from './tokenize';

const words = (text: string) => tokenize(text).map((token) => token.text);

test('words are letters and digits', () => {
  expect(words('Jak začít? 8–12 lidí, self-help (survivor’s)')).toEqual([
    'Jak',
    'začít',
    '8',
    '12',
    'lidí',
    'self',
    'help',
    'survivor',
    's',
  ]);
});

test('marks and soft hyphens belong to their word', () => {
  expect(words('ne\u0301co po\u00admoc')).toEqual(['ne\u0301co', 'po\u00admoc']);
});

test('nothing is found in punctuation, spaces and lone marks', () => {
  expect(words('… — !? \u0301 \u200f \ud800')).toEqual([]);
});

test('places point at the words of any text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
      }
      expect(wordsIn(text)).toEqual(words(text));
    }),
  );
});
