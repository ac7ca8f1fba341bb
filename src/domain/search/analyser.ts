import type {Locale} from '../locales/locales';
import {rootCzech} from './derivation';
import {fold} from './fold';
import {stemCzech} from './stemCzech';
import {stemEnglish} from './stemEnglish';
import {stemNorwegian} from './stemNorwegian';
import {stopWords} from './stopWords';
import {wordsIn} from './tokenize';

/**
 * Goes up whenever folding, stemming or tokenising changes: an index made by another version of the analyser is
 * refused, because its words would have other stems.
 */
export const ANALYSER_VERSION = 1;

/** Longer "words" (addresses, keys on a stuck keyboard) are cut, in texts and queries alike. In UTF-16 units. */
export const MAX_WORD_LENGTH = 40;

/** How words of one language are compared: the same code at build, in the browser and for Algolia's records. */
export type Analyser = {
  readonly locale: Locale;
  /** Folded form, at most MAX_WORD_LENGTH long; '' when nothing is left of the word. */
  word(text: string): string;
  /** Stem of a folded word. */
  stem(word: string): string;
  /** Weaker common root of related words, or null where the language has no such tier. */
  readonly root: ((stem: string) => string) | null;
  /** Other folded spellings that the typed word may stand for (stoette for støtte); not the word itself. */
  spellings(word: string): string[];
  /** Whether words are built by joining others without a space (Norwegian), so parts of them must be found. */
  readonly compounds: boolean;
  readonly stopWords: ReadonlySet<string>;
};

function foldWord(text: string): string {
  const folded = fold(text);
  if (folded.length <= MAX_WORD_LENGTH) {
    return folded;
  }
  const cut = folded.slice(0, MAX_WORD_LENGTH);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut; // never half of a surrogate pair
}

/** Typed without a Norwegian keyboard: aa for å, oe for ø. (æ folds to ae already.) */
function norwegianSpellings(word: string): string[] {
  const spelling = word.replace(/aa/g, 'a').replace(/oe/g, 'o');
  return spelling === word ? [] : [spelling];
}

function analyser(locale: Locale, parts: Pick<Analyser, 'stem'> & Partial<Analyser>): Analyser {
  return {
    locale,
    word: foldWord,
    root: null,
    spellings: () => [],
    compounds: false,
    stopWords: stopWords(locale),
    ...parts,
  };
}

const ANALYSERS: Record<Locale, Analyser> = {
  cs: analyser('cs', {stem: stemCzech, root: rootCzech}),
  en: analyser('en', {stem: stemEnglish}),
  nb: analyser('nb', {stem: stemNorwegian, spellings: norwegianSpellings, compounds: true}),
};

/** The analyser of a language. */
export function analyserFor(locale: Locale): Analyser {
  return ANALYSERS[locale];
}

/** Folded words of a text in order, empty ones left out. */
export function foldedWords(text: string, language: Analyser): string[] {
  return wordsIn(text)
    .map((word) => language.word(word))
    .filter((word) => word !== '');
}

/** Stems of a text's words in order: what an Algolia record carries as an extra searchable attribute. */
export function stemsOf(text: string, language: Analyser): string[] {
  return foldedWords(text, language).map((word) => language.stem(word));
}
