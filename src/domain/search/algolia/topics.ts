import {LOCALES, type Locale} from '../../locales/locales';
import {labelsOf, type Thesaurus} from '../thesaurus';
import {textTokens} from './tokens';

/** Concepts under which some concepts stand, themselves left out. */
function conceptsAbove(topics: readonly string[], thesaurus: Thesaurus): string[] {
  return [...thesaurus.concepts.keys()].filter(
    (id) => !topics.includes(id) && topics.some((topic) => thesaurus.narrower(id).has(topic)),
  );
}

/** Topics that a page counts for: those it is tagged with and the broader ones. */
export function facetTopics(topics: readonly string[], thesaurus: Thesaurus): string[] {
  return [...topics, ...conceptsAbove(topics, thesaurus).filter((id) => thesaurus.concepts.get(id)?.topic)];
}

function labelTokens(ids: readonly string[], thesaurus: Thesaurus, lang: Locale): string {
  const labels = ids.flatMap((id) => {
    const concept = thesaurus.concepts.get(id);
    return concept ? LOCALES.flatMap((locale) => labelsOf(concept, locale, true)) : [];
  });
  return [...new Set(labels.flatMap((label) => textTokens(label, lang)))].join(' ');
}

/** Words by which a page is found because of its tags: labels of all languages, each word once. */
export function topicWords(
  topics: readonly string[],
  thesaurus: Thesaurus,
  lang: Locale,
): {topics: string; broader: string} {
  return {
    topics: labelTokens(topics, thesaurus, lang),
    broader: labelTokens(conceptsAbove(topics, thesaurus), thesaurus, lang),
  };
}
