import type {Locale} from '../../locales/locales';
import {analyserFor, foldedWords} from '../analyser';
import {contentWords} from '../thesaurus';

/**
 * Stems of folded words, without stop words unless there is nothing else. Records, synonyms and queries all pass
 * through here: Algolia compares what it gets letter by letter, so that the three must be made in one way.
 */
export function stemTokens(words: readonly string[], locale: Locale): string[] {
  return contentWords(words, locale).map(analyserFor(locale).stem);
}

/** The same of a text, in order. */
export function textTokens(text: string, locale: Locale): string[] {
  return stemTokens(foldedWords(text, analyserFor(locale)), locale);
}
