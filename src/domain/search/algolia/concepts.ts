import type {Locale} from '../../locales/locales';
import type {ConceptHit} from '../answer';
import {matchConcepts} from '../conceptMatches';
import type {Thesaurus} from '../thesaurus';

const MAX_CONCEPTS = 3;

/** Concepts that folded words name in any language, as the reader is shown them. */
export function namedConcepts(thesaurus: Thesaurus, words: readonly string[], locale: Locale): ConceptHit[] {
  return matchConcepts(thesaurus, words, locale)
    .slice(0, MAX_CONCEPTS)
    .flatMap(({concept, label, locale: labelLocale}) => {
      const entry = thesaurus.concepts.get(concept);
      if (!entry) return [];
      const {id, prefLabel, definition, topic} = entry;
      return [
        {id, label: prefLabel[locale], definition: definition[locale], topic, matched: {label, locale: labelLocale}},
      ];
    });
}
