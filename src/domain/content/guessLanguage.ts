import {LOCALES, type Locale} from '../locales/locales';
import {fold} from '../search/fold';
import {stopWords} from '../search/stopWords';
import {wordsIn} from '../search/tokenize';

/** Shorter texts may be a list of names. */
const FEWEST_WORDS = 20;

/** Letters that only one of the three languages has. */
const LETTERS: Record<Locale, RegExp | null> = {cs: /[ěščřžůďťňýúíČŘŽŠ]/, en: null, nb: /[æøå]/i};

/** Letters weigh less than words: a Czech name in an English text has them too. */
const LETTER_WEIGHT = 0.5;

/** A language must have this share of telling words to be recognised at all. */
const LEAST_SHARE = 0.15;

/** Most words whose weights are remembered: more than the site has, few enough to fit into memory. */
const MOST_WORDS = 100_000;
/** The same words stand in texts again and again, and folding one takes longer than looking it up. */
const known = new Map<string, readonly number[] | null>();

/** The language of a text by its commonest words and its letters; null when that is not clear. */
export function guessLanguage(text: string): Locale | null {
  const words = wordsIn(text).flatMap((word) => {
    const weights = weightsOf(word);
    return weights ? [weights] : [];
  });
  if (words.length < FEWEST_WORDS) return null;
  const scores = LOCALES.map((locale, at) => ({
    locale,
    score: words.reduce((sum, weights) => sum + (weights[at] ?? 0), 0),
  }));
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  if (!best || !second || best.score < words.length * LEAST_SHARE) return null;
  return best.score >= second.score * 2 + 2 ? best.locale : null;
}

/** What a word says for each language, in the order of `LOCALES`; null for one without a letter, which is not counted. */
function weightsOf(word: string): readonly number[] | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const weights = /\p{L}/u.test(word) ? weigh(word) : null;
  if (known.size >= MOST_WORDS) known.clear();
  known.set(word, weights);
  return weights;
}

function weigh(word: string): number[] {
  const folded = fold(word);
  return LOCALES.map((locale) => {
    if (stopWords(locale).has(folded)) return 1;
    return LETTERS[locale]?.test(word) ? LETTER_WEIGHT : 0;
  });
}
