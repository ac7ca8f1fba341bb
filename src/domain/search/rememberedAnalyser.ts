import type {Analyser} from './analyser';
import {remembered} from './remembered';

/**
 * The same analyser for many texts of one build: what it said of a word once it does not work out again. It keeps every different
 * word that it has seen, so it is nothing for pages that stay open.
 */
export function rememberedAnalyser(language: Analyser): Analyser {
  return {
    ...language,
    word: remembered((text) => language.word(text)),
    stem: remembered((word) => language.stem(word)),
  };
}
