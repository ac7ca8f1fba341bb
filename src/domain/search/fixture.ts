import type {SearchDocument} from './document';
import type {ThesaurusConcept} from './thesaurus';

/** A document for tests; what is not given is plain. */
export function testDocument(given: Partial<SearchDocument> & Pick<SearchDocument, 'url' | 'title'>): SearchDocument {
  const page = given.url.split('#')[0] ?? '';
  return {
    id: given.url,
    page,
    heading: '',
    text: '',
    kind: 'method',
    topics: [],
    edition: '',
    locale: 'cs',
    lang: 'cs',
    ...given,
  };
}

/** A small Czech site with one page that is not translated from Norwegian. */
export const TEST_SITE: readonly SearchDocument[] = [
  testDocument({
    url: '/docs/svepomocna-skupina',
    title: 'Svépomocná skupina',
    text: 'Svépomocné skupiny vedou samy účastnice. Setkání trvá dvě hodiny.',
    topics: ['self-help-group'],
    edition: '2016',
  }),
  testDocument({
    url: '/docs/svepomocna-skupina#rules',
    title: 'Svépomocná skupina',
    heading: 'Pravidla skupiny',
    text: 'Mlčenlivost platí pro všechny. Nikdo nemusí mluvit.',
    topics: ['self-help-group'],
    edition: '2016',
  }),
  testDocument({
    url: '/docs/terapeuticka-skupina',
    title: 'Terapeutická skupina',
    text: 'Skupinu vede terapeutka s výcvikem. Oběti násilí tu nejsou samy.',
    topics: ['therapy-group'],
    edition: '2016',
  }),
  testDocument({
    url: '/docs/cesta',
    title: 'Studijní cesta do Norska',
    text: 'Navštívili jsme centrum pro oběti sexuálního násilí.',
    topics: ['study-visit'],
    kind: 'visit',
    edition: '2016',
  }),
  testDocument({url: '/blog/konec', title: 'Konec projektu', text: 'Projekt končí v srpnu.', kind: 'news'}),
  testDocument({
    url: '/docs/krisesentre',
    title: 'Krisesentrene i Norge',
    text: 'Et krisesenter er åpent hele døgnet.',
    topics: ['crisis-centre'],
    edition: '2016',
    lang: 'nb',
  }),
  testDocument({
    url: '/glossary#confidentiality',
    page: 'term:confidentiality',
    title: 'mlčenlivost',
    text: 'Slib nepředávat dál, kdo byl přítomen a co řekl.',
    topics: ['confidentiality'],
    kind: 'term',
  }),
];

function testConcept(
  id: string,
  labels: [cs: string, en: string, nb: string],
  more: Partial<ThesaurusConcept> = {},
): ThesaurusConcept {
  const [cs, en, nb] = labels;
  const none = {cs: [], en: [], nb: []};
  const definition = {cs: `Definice: ${cs}.`, en: `Definition: ${en}.`, nb: `Definisjon: ${nb}.`};
  return {
    id,
    topic: true,
    prefLabel: {cs, en, nb},
    altLabel: none,
    hiddenLabel: none,
    definition,
    broader: [],
    ...more,
  };
}

/** Concepts of the test site: groups are broader than their kinds. */
export const TEST_CONCEPTS: readonly ThesaurusConcept[] = [
  testConcept('group', ['skupina', 'group', 'gruppe'], {topic: false}),
  testConcept('self-help-group', ['svépomocná skupina', 'self-help group', 'selvhjelpsgruppe'], {broader: ['group']}),
  testConcept('therapy-group', ['terapeutická skupina', 'therapy group', 'terapigruppe'], {broader: ['group']}),
  testConcept('study-visit', ['studijní cesta', 'study visit', 'studiebesøk']),
  testConcept('crisis-centre', ['krizové centrum', 'crisis centre', 'krisesenter']),
  testConcept(
    'sexual-assault-centre',
    ['centrum pro oběti sexuálního násilí', 'sexual assault centre', 'overgrepsmottak'],
    {
      topic: false,
      hiddenLabel: {cs: ['SMISO'], en: [], nb: ['voldtektsmottak']},
    },
  ),
  testConcept('confidentiality', ['mlčenlivost', 'confidentiality', 'taushetsplikt']),
];
