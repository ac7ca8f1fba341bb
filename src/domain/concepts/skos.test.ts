import {byId, conceptOf} from '../../../tests/fixtures/records';
import {skosJsonLd} from './skos';

const concepts = byId(
  conceptOf('self-help', {altLabel: {cs: ['jedna', 'dvě']}, hiddenLabel: {nb: ['tre']}, related: ['peer']}),
  conceptOf('group', {broader: ['self-help'], scopeNote: {cs: 'p', en: 'n', nb: 'm'}}),
  conceptOf('peer'),
);

const graph = (skosJsonLd(concepts, 'https://example.org') as {'@graph': Record<string, unknown>[]})['@graph'];
const node = (id: string) => graph.find((each) => each['@id'] === `https://example.org/glossary#${id}`);

describe('skosJsonLd', () => {
  test('is a concept scheme whose top concepts have nothing above them', () => {
    expect(graph[0]).toMatchObject({
      '@id': 'https://example.org/data/thesaurus.jsonld',
      '@type': 'skos:ConceptScheme',
      'skos:hasTopConcept': [
        {'@id': 'https://example.org/glossary#self-help'},
        {'@id': 'https://example.org/glossary#peer'},
      ],
    });
    expect(graph).toHaveLength(4);
  });

  test('every concept is in the scheme and has one preferred label per language', () => {
    for (const id of Object.keys(concepts)) {
      expect(node(id)).toMatchObject({
        '@type': 'skos:Concept',
        'skos:inScheme': {'@id': 'https://example.org/data/thesaurus.jsonld'},
        'skos:prefLabel': [
          {'@language': 'cs', '@value': `${id} cs`},
          {'@language': 'en', '@value': `${id} en`},
          {'@language': 'nb', '@value': `${id} nb`},
        ],
      });
    }
  });

  test('labels and notes carry their language', () => {
    expect(node('self-help')).toMatchObject({
      'skos:altLabel': [
        {'@language': 'cs', '@value': 'jedna'},
        {'@language': 'cs', '@value': 'dvě'},
      ],
      'skos:hiddenLabel': [{'@language': 'nb', '@value': 'tre'}],
      'skos:related': [{'@id': 'https://example.org/glossary#peer'}],
    });
    expect(node('group')?.['skos:scopeNote']).toHaveLength(3);
    expect(node('peer')).not.toHaveProperty('skos:scopeNote');
  });

  test('every concept that is pointed to is in the graph, and every prefix is declared', () => {
    const ids = new Set(graph.map((each) => each['@id']));
    for (const each of graph)
      for (const target of [each['skos:broader'], each['skos:related']].flat() as ({'@id': string} | undefined)[])
        if (target) expect(ids).toContain(target['@id']);
    const context = (skosJsonLd(concepts, '') as {'@context': object})['@context'];
    const prefixes = new Set(graph.flatMap((each) => Object.keys(each)).flatMap((key) => key.match(/^\w+(?=:)/) ?? []));
    expect(Object.keys(context).sort()).toEqual([...prefixes].sort());
  });
});
