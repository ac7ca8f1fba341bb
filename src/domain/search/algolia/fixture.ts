import {LOCALES, type Locale} from '../../locales/locales';
import {TEST_CONCEPTS} from '../fixture';
import {createThesaurus} from '../thesaurus';
import {languageQuery} from './query';
import type {Zone} from './requests';

/** The thesaurus of the test site. */
export const TEST_THESAURUS = createThesaurus(TEST_CONCEPTS);

/** A query of the Czech site as its pages in a language are asked it; words are folded already. */
export function testZone(words: string, lang: Locale = LOCALES[0]): Zone {
  return {locale: 'cs', query: languageQuery(TEST_THESAURUS, words.split(' '), lang)};
}
