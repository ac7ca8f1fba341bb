import {LOCALES} from '../locales/locales';
import {analyserFor, foldedWords, stemsOf} from './analyser';
import {rememberedAnalyser} from './rememberedAnalyser';

const TEXT = 'Skupiny, skupinám a SKUPINY; støttegruppene og støttegrupper, helping helped helps: násilí – №5 ﬁnt';

test.each(LOCALES)('says the same as the analyser that it stands for, the first time and later: %s', (locale) => {
  const remembered = rememberedAnalyser(analyserFor(locale));
  for (let time = 0; time < 2; time += 1) {
    expect(foldedWords(TEXT, remembered)).toEqual(foldedWords(TEXT, analyserFor(locale)));
    expect(stemsOf(TEXT, remembered)).toEqual(stemsOf(TEXT, analyserFor(locale)));
  }
});

test('asks once for each different word', () => {
  const asked: string[] = [];
  const stem = (word: string) => {
    asked.push(word);
    return '';
  };
  const remembered = rememberedAnalyser({...analyserFor('cs'), stem});
  expect(['a', 'b', 'a', 'b'].map((word) => remembered.stem(word))).toEqual(['', '', '', '']);
  expect(asked).toEqual(['a', 'b']);
});
