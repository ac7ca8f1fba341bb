import fc from 'fast-check';
import {LOCALES} from '../../locales/locales';
import {analyserFor} from '../analyser';
import {fold} from '../fold';
import {findMarks} from '../marks';
import {TEST_THESAURUS, testZone} from './fixture';
import {queryMatcher} from './matcher';
import {languageQuery} from './query';

const queryOf = (words: string, lang?: 'cs' | 'en' | 'nb') => testZone(words, lang).query;

describe('what is sent', () => {
  test('stems without stop words, the last word last', () => {
    expect(queryOf('o svepomocnych skupinach')).toMatchObject({query: 'svepomocn skupin', optionalWords: []});
  });

  test('stop words alone are sent as they are', () => {
    expect(queryOf('bez').query).toBe('bez');
  });

  test('an inflected label of another language in the form that the synonyms know', () => {
    expect(queryOf('selvhjelpsgruppene')).toMatchObject({query: 'selvhjelpsgrupp', optionalWords: []});
    expect(queryOf('overgrepsmottakene v praze').query).toMatch(/^overgrepsmottak pra/);
  });

  test('an unfinished label of another language, and what was typed: one of them will do', () => {
    const {query, optionalWords} = queryOf('overgrepsmott');
    expect(query.split(' ').sort()).toEqual([...optionalWords].sort());
    expect(optionalWords).toContain('overgrepsmottak');
  });

  test('a word whose stem is not its beginning also as it was typed: it may be unfinished', () => {
    const {query, optionalWords} = queryOf('pravidla deti');
    expect(query.startsWith('pravid')).toBe(true);
    expect(query.endsWith(' deti')).toBe(true);
    expect(optionalWords).toHaveLength(2);
  });

  test('other spellings of Norwegian', () => {
    expect(queryOf('stoette i oslo', 'nb').optionalWords).toEqual(
      expect.arrayContaining([analyserFor('nb').stem('stotte'), analyserFor('nb').stem('stoette')]),
    );
  });

  test('is the same for the same words and never more than Algolia reads', () => {
    fc.assert(
      fc.property(fc.array(fc.string({maxLength: 16, unit: 'grapheme'}).map(fold), {maxLength: 12}), (given) => {
        const words = given.filter((word) => word.trim() !== '');
        for (const lang of LOCALES) {
          const query = languageQuery(TEST_THESAURUS, words, lang);
          expect(languageQuery(TEST_THESAURUS, words, lang)).toEqual(query);
          expect(query.optionalWords.every((word) => query.query.includes(word))).toBe(true);
        }
      }),
    );
  });
});

describe('what is marked', () => {
  const marked = (text: string, words: string, lang?: 'cs' | 'nb', forgiving = false) =>
    findMarks(text, queryMatcher(queryOf(words, lang), forgiving)).map(({start, end}) => text.slice(start, end));

  test('other forms of a word', () => {
    expect(marked('Ve skupině byly dvě skupiny.', 'skupin')).toEqual(['skupině', 'skupiny']);
  });

  test('words that begin with what was typed, but not with a stop word', () => {
    expect(marked('Svépomoc a Praha', 'svepom')).toEqual(['Svépomoc']);
    expect(marked('Projekt pro skupinu', 'skupina pro')).toEqual(['skupinu']);
  });

  test('labels of a concept named in another language', () => {
    expect(marked('Centrum pro oběti', 'overgrepsmottak')).toEqual(['Centrum', 'oběti']);
  });

  test('compounds by their last part', () => {
    expect(marked('Selvhjelpsgruppene møtes', 'gruppe', 'nb')).toEqual(['Selvhjelpsgruppene']);
  });

  test('near misses only when told to forgive', () => {
    expect(marked('Terapeutická skupina', 'terapeutycka')).toEqual([]);
    expect(marked('Terapeutická skupina', 'terapeutycka', 'cs', true)).toEqual(['Terapeutická']);
  });
});
