import {LOCALES} from '../locales/locales';
import type {Records} from '../model/siteModel';
import type {Concept} from './concept';

type LangString = {'@language': string; '@value': string};

/**
 * The thesaurus as SKOS in JSON-LD 1.1 (W3C SKOS Reference 2009; W3C JSON-LD 1.1).
 * @param base absolute address of the site without a slash at its end
 */
export function skosJsonLd(concepts: Records<Concept>, base: string): object {
  const scheme = `${base}/data/thesaurus.jsonld`;
  const iri = (id: string) => `${base}/glossary#${id}`;
  const texts = (by: Record<string, string | readonly string[]>): LangString[] =>
    LOCALES.flatMap((locale) => [by[locale] ?? []].flat().map((value) => ({'@language': locale, '@value': value})));
  const all = Object.values(concepts);
  return {
    '@context': {skos: 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/'},
    '@graph': [
      {
        '@id': scheme,
        '@type': 'skos:ConceptScheme',
        'dct:title': [{'@language': 'en', '@value': 'Thesaurus of self-help after sexual and domestic violence'}],
        'skos:hasTopConcept': all
          .filter((concept) => concept.broader.length === 0)
          .map((concept) => ({'@id': iri(concept.id)})),
      },
      ...all.map((concept) => ({
        '@id': iri(concept.id),
        '@type': 'skos:Concept',
        'skos:inScheme': {'@id': scheme},
        'skos:prefLabel': texts(concept.prefLabel),
        'skos:altLabel': texts(concept.altLabel),
        'skos:hiddenLabel': texts(concept.hiddenLabel),
        'skos:definition': texts(concept.definition),
        ...(concept.scopeNote ? {'skos:scopeNote': texts(concept.scopeNote)} : {}),
        'skos:broader': concept.broader.map((id) => ({'@id': iri(id)})),
        'skos:related': concept.related.map((id) => ({'@id': iri(id)})),
      })),
    ],
  };
}
