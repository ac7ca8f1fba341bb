import {LOCALES, type Locale} from '../../locales/locales';
import {labelsOf, type ThesaurusConcept} from '../thesaurus';
import {textTokens} from './tokens';

/** Words and phrases that Algolia takes for one another. */
export type SynonymSet = {objectID: string; type: 'synonym'; synonyms: string[]};

/** Algolia's limit for a set in which all members are equal. */
const MAX_SYNONYMS = 20;

function tokensOf(concept: ThesaurusConcept, labelsIn: readonly Locale[], locale: Locale): string[] {
  const labels = labelsIn.flatMap((each) => labelsOf(concept, each, true));
  return [...new Set(labels.map((label) => textTokens(label, locale).join(' ')).filter((tokens) => tokens !== ''))];
}

/**
 * One set for each concept: labels of all languages, misspellings and old names included, in the form in which the
 * index's language puts queries and texts. The index's own labels, which its texts use, are in every part of a set
 * that is too long.
 */
export function synonymSets(concepts: readonly ThesaurusConcept[], locale: Locale): SynonymSet[] {
  return concepts.flatMap((concept) => {
    const own = tokensOf(concept, [locale], locale).slice(0, MAX_SYNONYMS / 2);
    const others = tokensOf(concept, LOCALES, locale).filter((tokens) => !own.includes(tokens));
    const room = MAX_SYNONYMS - own.length;
    const parts = Array.from({length: Math.ceil(others.length / room)}, (_, part) =>
      others.slice(part * room, (part + 1) * room),
    );
    return parts
      .map((part, at) => ({
        objectID: at === 0 ? concept.id : `${concept.id}~${at + 1}`,
        type: 'synonym' as const,
        synonyms: [...own, ...part],
      }))
      .filter(({synonyms}) => synonyms.length > 1);
  });
}
