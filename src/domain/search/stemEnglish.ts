import {stemmer} from 'stemmer';
import {IRREGULARS_ENGLISH} from './irregularsEnglish';
import {untilStable} from './wordTable';

/** British -ise, -isation as -ize, -ization: this site is British, its readers type both. */
function withZ(word: string): string {
  return word.length >= 7 ? word.replace(/([a-z]{3})is(e|es|ed|ing|ation|ations|er|ers)$/, '$1iz$2') : word;
}

function step(word: string): string {
  return IRREGULARS_ENGLISH.get(word) ?? stemmer(withZ(word));
}

/**
 * Stem of a folded English word: Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980, as the
 * package `stemmer` has it) after a table of irregular words, repeated until nothing changes, since Porter's result
 * is not always its own stem (house, hous, hou). `stemEnglish(stemEnglish(x)) === stemEnglish(x)`; never throws.
 */
export function stemEnglish(word: string): string {
  return untilStable(word, step);
}
