import {analyserFor} from '../analyser';
import {endsWithStem} from '../compounds';
import {editDistance} from '../editDistance';
import type {WordMatcher} from '../marks';
import {MATCH} from '../weights';
import type {LanguageQuery} from './query';
import {textTokens} from './tokens';

const LABEL = 0.35;
const MIN_BEGUN = 2;
const MIN_MISTYPED = 5;
const MIN_HEAD = 4;

/**
 * Which words of a text to mark, by our own stems: Algolia marks what is equal letter by letter. With `forgiving`,
 * words that differ by a letter or two are marked as well: for texts in which nothing else was found.
 */
export function queryMatcher({lang, query, begun, labels}: LanguageQuery, forgiving = false): WordMatcher {
  const language = analyserFor(lang);
  const tokens = new Set(query.split(' '));
  const named = new Set(labels.flatMap((label) => textTokens(label, lang)));
  return (text) => {
    const word = language.word(text);
    const stem = language.stem(word);
    if (tokens.has(stem) || tokens.has(word)) return 1;
    if (begun.length >= MIN_BEGUN && word.startsWith(begun)) return MATCH.prefixOfLastWord;
    const isHead = (token: string) => token.length >= MIN_HEAD && endsWithStem(word, token, language.stem);
    if (language.compounds && [...tokens].some(isHead)) return MATCH.compoundHead;
    if (named.has(stem)) return LABEL;
    const near = (token: string) => {
      const limit = token.length >= 9 ? 2 : 1;
      return token.length >= MIN_MISTYPED && editDistance(stem, token, limit) <= limit;
    };
    return forgiving && [...tokens].some(near) ? MATCH.oneEdit : 0;
  };
}
