import type {Locale, Localised} from '../../locales/locales';
import {SHOWN_ATTRIBUTES} from './record';

/** Algolia's names of our languages. It takes compounds apart for `no` and knows plurals of `nb`: both are Bokmål. */
const LANGUAGES: Localised<('cs' | 'en' | 'nb' | 'no')[]> = {cs: ['cs'], en: ['en'], nb: ['no', 'nb']};

/** What search can be narrowed by; counted once for each page, not for each of its records. */
const FACET_ATTRIBUTES = ['kind', 'topic', 'edition', 'lang', 'locale'] as const;

/** Algolia's names of a language. */
export function algoliaLanguages(locale: Locale) {
  return LANGUAGES[locale];
}

/** Settings of the index of a language. */
export function indexSettings(locale: Locale) {
  return {
    // Most important first; attributes in one line count alike.
    searchableAttributes: [
      'title,stems.title',
      'heading,stems.heading',
      'stems.topics',
      'text,stems.text',
      'words',
      'parts,stems.broader',
    ],
    attributesForFaceting: FACET_ATTRIBUTES.map((facet) => `afterDistinct(${facet})`),
    attributesToRetrieve: SHOWN_ATTRIBUTES,
    attributesToHighlight: [],
    attributesToSnippet: [],
    attributeForDistinct: 'page',
    distinct: true,
    customRanking: ['asc(position)'],
    indexLanguages: algoliaLanguages(locale),
    queryLanguages: algoliaLanguages(locale),
    ...(locale === 'nb' && {decompoundedAttributes: {no: ['title', 'heading', 'text']}}),
    // Queries arrive as our stems, without stop words. Algolia's own plurals and stop words would work on the full
    // forms of other words that happen to look like a stem.
    ignorePlurals: false,
    removeStopWords: false,
    queryType: 'prefixLast' as const,
    // Stems are shorter than words: with Algolia's 4 and 8, words that have nothing in common would meet.
    // Not 'min': with it Algolia counts facets before it puts the records of a page together.
    typoTolerance: true,
    minWordSizefor1Typo: 5,
    minWordSizefor2Typos: 9,
    // A section rarely has every word of a question.
    removeWordsIfNoResults: 'allOptional' as const,
    alternativesAsExact: ['singleWordSynonym' as const, 'multiWordsSynonym' as const],
    enablePersonalization: false,
  };
}
