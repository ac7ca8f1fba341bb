import type {Locale} from '../../locales/locales';
import {analyserFor, foldedWords} from '../analyser';
import {splitCompound} from '../compounds';
import type {SearchDocument} from '../document';
import type {Thesaurus} from '../thesaurus';
import {ALL_EDITIONS, type AlgoliaRecord} from './record';
import {splitText} from './splitText';
import {stemTokens, textTokens} from './tokens';
import {facetTopics, topicWords} from './topics';

/** Algolia refuses records above 10 kB on its smaller plans; what it adds to a record is not known to the byte. */
export const MAX_RECORD_BYTES = 9_500;

/** UTF-8 bytes of a record's JSON: what the limit is about. */
export function recordBytes(record: object): number {
  return new TextEncoder().encode(JSON.stringify(record)).length;
}

type Known = (word: string) => boolean;

/** Words of the documents of a language, by which compounds are taken apart. */
function vocabulary(documents: readonly SearchDocument[], lang: Locale): Known {
  const language = analyserFor(lang);
  const words = new Set(
    documents
      .filter((document) => document.lang === lang)
      .flatMap(({title, heading, text}) => foldedWords(`${title}\n${heading}\n${text}`, language)),
  );
  const stems = new Set([...words].map(language.stem));
  return (part) => words.has(part) || (part.length >= 5 && stems.has(language.stem(part)));
}

function compoundParts(words: readonly string[], lang: Locale, known: Known): string {
  if (!analyserFor(lang).compounds) return '';
  return [...new Set(words.flatMap((word) => stemTokens(splitCompound(word, known) ?? [], lang)))].join(' ');
}

/** Everything of a section's records but the text, which may have to be divided. */
function recordMaker(document: SearchDocument, thesaurus: Thesaurus, known: Known) {
  const {lang, title, heading} = document;
  const language = analyserFor(lang);
  const topic = facetTopics(document.topics, thesaurus);
  const fromTopics = topicWords(document.topics, thesaurus, lang);
  const names = {title: textTokens(title, lang).join(' '), heading: textTokens(heading, lang).join(' ')};
  return (text: string, part: number, position: number): AlgoliaRecord => {
    const words = [...new Set(foldedWords(`${title}\n${heading}\n${text}`, language))];
    return {
      objectID: part === 0 ? document.id : `${document.id}~${part + 1}`,
      page: document.page,
      url: document.url,
      title,
      heading,
      text,
      kind: document.kind,
      lang,
      locale: document.locale,
      edition: document.edition || ALL_EDITIONS,
      topic,
      topics: document.topics,
      position,
      stems: {...names, text: textTokens(text, lang).join(' '), ...fromTopics},
      words: words.filter((word) => language.stem(word) !== word && !language.stopWords.has(word)).join(' '),
      parts: compoundParts(words, lang, known),
    };
  };
}

/**
 * Algolia's records of the documents of one index. A section too long for one record becomes several with the same
 * `page`, which Algolia shows as one result.
 * @throws Error when two documents have the same id, or a section's title alone is longer than a record may be
 */
export function toRecords(
  documents: readonly SearchDocument[],
  thesaurus: Thesaurus,
  maxBytes = MAX_RECORD_BYTES,
): AlgoliaRecord[] {
  const vocabularies = new Map(
    [...new Set(documents.map(({lang}) => lang))].map((lang) => [lang, vocabulary(documents, lang)]),
  );
  const positions = new Map<string, number>();
  const ids = new Set<string>();
  return documents.flatMap((document) => {
    const {id, page, lang} = document;
    if (ids.has(id)) throw new Error(`Two sections have the id ${id}.`);
    ids.add(id);
    const make = recordMaker(document, thesaurus, vocabularies.get(lang) ?? (() => false));
    const first = positions.get(page) ?? 0;
    // The place is measured at its longest, since a piece's own place is known only after the pieces before it.
    const fits = (piece: string) => recordBytes(make(piece, 9_998, 9_999)) <= maxBytes;
    let pieces: string[];
    try {
      pieces = splitText(document.text, fits);
    } catch {
      throw new Error(`The title, heading and topics of ${id} alone are too long for a record of ${maxBytes} bytes.`);
    }
    positions.set(page, first + pieces.length);
    return pieces.map((piece, part) => make(piece, part, first + part));
  });
}
