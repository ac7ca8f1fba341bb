import {LOCALES, type Locale} from '../locales/locales';
import {fold} from '../search/fold';
import {stopWords} from '../search/stopWords';
import {tokenize} from '../search/tokenize';

/** Shorter texts may be a list of names. */
const FEWEST_WORDS = 20;

/** Letters that only one of the three languages has. */
const LETTERS: Record<Locale, RegExp | null> = {cs: /[ěščřžůďťňýúíČŘŽŠ]/, en: null, nb: /[æøå]/i};

/** Letters weigh less than words: a Czech name in an English text has them too. */
const LETTER_WEIGHT = 0.5;

/** A language must have this share of telling words to be recognised at all. */
const LEAST_SHARE = 0.15;

/** The language of a text by its commonest words and its letters; null when that is not clear. */
export function guessLanguage(text: string): Locale | null {
  const words = tokenize(text)
    .map((token) => token.text)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length < FEWEST_WORDS) return null;
  const scores = LOCALES.map((locale) => ({locale, score: scoreOf(words, locale)}));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (!best || !second || best.score < words.length * LEAST_SHARE) return null;
  return best.score >= second.score * 2 + 2 ? best.locale : null;
}

function scoreOf(words: readonly string[], locale: Locale): number {
  const common = stopWords(locale);
  const letters = LETTERS[locale];
  return words.reduce((sum, word) => {
    if (common.has(fold(word))) return sum + 1;
    return letters?.test(word) ? sum + LETTER_WEIGHT : sum;
  }, 0);
}
