import type {Locale} from '../../locales/locales';
import {analyserFor} from '../analyser';
import {matchConcepts, type ConceptMatch} from '../conceptMatches';
import {contentWords, labelsOf, type Thesaurus} from '../thesaurus';
import {stemTokens, textTokens} from './tokens';

/** A query as one language understands it. */
export type LanguageQuery = {
  lang: Locale;
  /** What is sent: stems, the one that may be unfinished last. */
  query: string;
  /** Those words of `query` of which not all must be found. */
  optionalWords: string[];
  /** Folded beginning of the word that is being typed. */
  begun: string;
  /** Labels of the concepts that the query names, in this language. */
  labels: string[];
};

/** Words to look for at one place of the query; one of several will do. */
type Place = string[];

/** Matches by labels of other languages, best first, where this language has no label of its own. */
function foreignMatches(matches: readonly ConceptMatch[], lang: Locale): ConceptMatch[] {
  const taken = new Set<number>();
  const free: ConceptMatch[] = [];
  const own = matches.filter(({locale}) => locale === lang);
  for (const match of [...own, ...matches.filter(({locale}) => locale !== lang)]) {
    const span = Array.from({length: match.to - match.from}, (_, at) => match.from + at);
    if (match.locale !== lang && !span.some((at) => taken.has(at))) free.push(match);
    span.forEach((at) => taken.add(at));
  }
  return free;
}

/** A word as this language reads it: its stem, other spellings, and itself where the stem is no beginning of it. */
function wordPlace(word: string, lang: Locale, last: boolean): Place {
  const {stem, spellings} = analyserFor(lang);
  const stems = [...spellings(word), word].map(stem);
  const [own = word] = stems.slice(-1);
  return [...new Set([...stems, ...(last && !word.startsWith(own) ? [word] : [])])];
}

/**
 * Puts folded words into the form of the records. A label of another language, inflected, unfinished or mistyped, is
 * put into the form that the thesaurus gives it, which Algolia's synonyms know.
 */
export function languageQuery(thesaurus: Thesaurus, words: readonly string[], lang: Locale): LanguageQuery {
  const matches = matchConcepts(thesaurus, words, lang);
  const foreign = foreignMatches(matches, lang);
  const content = new Set(contentWords(words, lang));
  const places = words.flatMap((word, at): Place[] => {
    const match = foreign.find(({from, to}) => from <= at && at < to);
    const last = at === words.length - 1;
    if (!match) return content.has(word) ? [wordPlace(word, lang, last)] : [];
    if (at > match.from) return [];
    const label = textTokens(match.label, lang);
    // An unfinished or mistyped label is a guess: what was typed will do as well.
    if (match.weight < 1) return [[...label, ...stemTokens(words.slice(match.from, match.to), lang)]];
    return label.map((token) => [token]);
  });
  const tokens = [...new Set(places.flat())];
  const must = new Set(places.filter(({length}) => length === 1).flat());
  return {
    lang,
    query: tokens.join(' '),
    optionalWords: tokens.filter((token) => !must.has(token)),
    begun: words.filter((word) => content.has(word)).at(-1) === words.at(-1) ? (words.at(-1) ?? '') : '',
    labels: matches.flatMap(({concept}) => {
      const entry = thesaurus.concepts.get(concept);
      return entry ? labelsOf(entry, lang) : [];
    }),
  };
}
