import fc from 'fast-check';
import {LOCALES} from '../locales/locales';
import {analyserFor, foldedWords, MAX_WORD_LENGTH, stemsOf} from './analyser';

test('stems of a text, in its language', () => {
  expect(stemsOf('Svépomocné skupiny', analyserFor('cs'))).toEqual(stemsOf('svepomocnou skupinou', analyserFor('cs')));
  expect(stemsOf('Selvhjelpsgruppene', analyserFor('nb'))).toEqual(stemsOf('selvhjelpsgruppe', analyserFor('nb')));
  expect(stemsOf('Organising groups', analyserFor('en'))).toEqual(stemsOf('organize group', analyserFor('en')));
});

test('words typed without a Norwegian keyboard', () => {
  const {word, spellings} = analyserFor('nb');
  expect(spellings(word('stoettegruppe'))).toEqual([word('støttegruppe')]);
  expect(spellings(word('aapen'))).toEqual([word('åpen')]);
  expect(word('vaere')).toBe(word('være'));
  expect(spellings(word('gruppe'))).toEqual([]);
});

test('very long words are cut, never inside a surrogate pair', () => {
  const {word} = analyserFor('cs');
  expect(word('a'.repeat(500))).toHaveLength(MAX_WORD_LENGTH);
  expect(word(`${'a'.repeat(MAX_WORD_LENGTH - 1)}\u{20000}`)).toBe('a'.repeat(MAX_WORD_LENGTH - 1));
});

test('analysing is deterministic and a folded text gives the same words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LOCALES), fc.string({unit: 'grapheme'}), (locale, text) => {
      const language = analyserFor(locale);
      const words = foldedWords(text, language);
      expect(foldedWords(text, language)).toEqual(words);
      words.forEach((word) => {
        expect(language.word(word)).toBe(word);
        expect(language.stem(language.stem(word))).toBe(language.stem(word));
      });
    }),
  );
});

test('stop words are folded, so that they match folded words', () => {
  for (const locale of LOCALES) {
    const {stopWords, word} = analyserFor(locale);
    stopWords.forEach((each) => expect(word(each)).toBe(each));
  }
});
