import {finds, page, problemsOfRule} from '../../../../tests/fixtures/ruleFinds';
import {append, edit} from '../../../../tests/fixtures/site';
import {wrongLanguage} from './wrongLanguage';

const TEXTS = {
  cs: 'Tato stránka je pro všechny, kdo chtějí vědět, jak skupina v projektu pracovala, pro koho byla a jak se lišila od skupiny, kterou vedla psycholožka.',
  en: 'This page is for anyone who wants to know how the group in the project worked, whom it was for and how it differed from the group that a psychologist led.',
  nb: 'Denne siden er for alle som vil vite hvordan gruppen i prosjektet arbeidet, hvem den var for, og hvordan den skilte seg fra gruppen som ble ledet av en psykolog.',
};
const LANGUAGES = ['cs', 'en', 'nb'] as const;
const PAIRS = LANGUAGES.flatMap((own) =>
  LANGUAGES.filter((other) => other !== own).map((other) => [own, other] as const),
);

describe('wrong-language', () => {
  test.each(PAIRS)('refuses in %s a section in %s', (own, other) => {
    const file = page(own, 'groups/evening');
    const heading = '## More {#more}';
    expect(finds(wrongLanguage, {[file]: append(`\n${heading}\n\n${TEXTS[other]}\n`)})).toEqual([
      `${file} | ${heading}`,
    ]);
  });

  test('refuses a field of a record', () => {
    const file = 'data/organisations/nok.yml';
    const change = {[file]: edit('nb: En beskrivelse.', `nb: '${TEXTS.en}'`)};
    expect(finds(wrongLanguage, change)).toEqual([`${file} | nb: '${TEXTS.en}'`]);
    expect(problemsOfRule(wrongLanguage, change)[0]?.params).toEqual({found: 'English', expected: 'Norsk'});
  });

  test.each(LANGUAGES)('is silent in %s about its own language, names and a quotation', (own) => {
    const other = own === 'en' ? TEXTS.nb : TEXTS.en;
    const names = 'Bergen, Oslo, Trondheim, '.repeat(10);
    const text = `\n## More {#more}\n\n${TEXTS[own]}\n\n> ${other}\n\n## Names {#names}\n\n${names}\n`;
    expect(finds(wrongLanguage, {[page(own, 'groups/evening')]: append(text)})).toEqual([]);
  });
});
