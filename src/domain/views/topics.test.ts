import {append, edit, modelOf} from '../../../tests/fixtures/site';
import {byId, conceptOf, modelWith} from '../../../tests/fixtures/records';
import type {Concept} from '../concepts/concept';
import type {Locale} from '../locales/locales';
import {initialOf} from '../concepts/initial';
import {glossary, topicCards, topicView} from './topics';

const labelled = (locale: Locale, ...labels: string[]): Record<string, Concept> =>
  byId(
    ...labels.map((label, index) => conceptOf(`c${index}`, {prefLabel: {cs: 'x', en: 'x', nb: 'x', [locale]: label}})),
  );

describe('glossary', () => {
  const labelsOf = (locale: Locale, ...labels: string[]) =>
    glossary(modelWith({concepts: labelled(locale, ...labels)}), locale).map(({label}) => label);

  test('is in the order of a Czech dictionary: č after c, ch after h', () => {
    expect(labelsOf('cs', 'chvála', 'čas', 'hra', 'cena', 'incest', 'ctnost', 'dítě')).toEqual([
      'cena',
      'ctnost',
      'čas',
      'dítě',
      'hra',
      'chvála',
      'incest',
    ]);
  });

  test('is in the order of a Norwegian dictionary: æ ø å last', () => {
    expect(labelsOf('nb', 'åpenhet', 'ærlighet', 'økonomisk vold', 'avhør', 'voldtekt')).toEqual([
      'avhør',
      'voldtekt',
      'ærlighet',
      'økonomisk vold',
      'åpenhet',
    ]);
  });

  test('an entry has its words, those of the other languages, and all its neighbours once', () => {
    const terms = glossary(modelOf({'data/concepts/self-help.yml': append('related: [group]\n')}), 'nb');
    expect(terms.find(({id}) => id === 'group')).toEqual({
      id: 'group',
      href: '/topics/group',
      label: 'group nb',
      topic: true,
      altLabels: [],
      definition: 'En forklaring.',
      scopeNote: null,
      others: [
        {locale: 'cs', label: 'group cs'},
        {locale: 'en', label: 'group en'},
      ],
      related: [
        {href: '/glossary#peer', label: 'peer nb'},
        {href: '/topics/self-help', label: 'self-help nb'},
      ],
    });
    expect(terms.find(({id}) => id === 'peer')).toMatchObject({topic: false, href: '/glossary#peer'});
  });
});

test.each([
  ['cs', 'chvála', 'CH'],
  ['cs', 'Chata', 'CH'],
  ['cs', 'cena', 'C'],
  ['cs', 'čas', 'Č'],
  ['cs', 'řeč', 'Ř'],
  ['cs', 'šok', 'Š'],
  ['cs', 'žena', 'Ž'],
  ['cs', 'účast', 'U'],
  ['cs', 'ďábel', 'D'],
  ['cs', 'c\u030Cas', 'Č'],
  ['nb', 'ærlig', 'Æ'],
  ['nb', 'økonomi', 'Ø'],
  ['nb', 'åpen', 'Å'],
  ['nb', 'a\u030Apen', 'Å'],
  ['nb', 'én', 'E'],
  ['nb', 'chat', 'C'],
  ['en', 'chair', 'C'],
  ['en', 'éclair', 'E'],
] as const)('%s: "%s" stands under %s', (locale, label, letter) => {
  expect(initialOf(label, locale)).toBe(letter);
});

test.each(['cs', 'nb'] as const)('%s: words under one letter stand together in the sorted glossary', (locale) => {
  const words = [
    'cena',
    'čas',
    'ctnost',
    'hra',
    'chvála',
    'hůl',
    'ábel',
    'akt',
    'åpen',
    'øye',
    'ære',
    'zoom',
    'ønske',
    'účast',
    'uzel',
  ];
  const usable =
    locale === 'cs' ? words.filter((word) => !/[åøæ]/.test(word)) : words.filter((word) => !/[čáúů]/.test(word));
  const letters = glossary(modelWith({concepts: labelled(locale, ...usable)}), locale).map(({label}) =>
    initialOf(label, locale),
  );
  const changes = letters.filter((letter, index) => letter !== letters[index - 1]);
  expect(new Set(changes).size).toBe(changes.length);
});

describe('topicView', () => {
  const evening = edit('topics: [self-help]', 'topics: [group]');
  const model = modelOf({
    'docs/groups/evening.md': evening,
    'i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md': null,
    'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md': null,
  });
  const view = (id: string, locale: Locale) => {
    const concept = model.concepts[id];
    if (!concept) throw new Error(id);
    return topicView(model, concept, locale);
  };

  test('has what stands behind a topic: pages of the newest edition, news, findings, organisations', () => {
    const topic = view('self-help', 'en');
    expect(topic.pages.map(({href, edition}) => [href, edition])).toEqual([['/docs', '2016']]);
    expect(topic.news.map(({href, label}) => [href, label])).toEqual([['/blog/ended', 'Page']]);
    expect(topic.findings.map(({id}) => id)).toEqual(['exchange']);
    expect(topic.organisations.map(({id}) => id)).toEqual(['brno', 'nok']);
  });

  test('has the words of all languages, the reader’s first', () => {
    expect(view('group', 'nb').words.map(({locale, prefLabel}) => [locale, prefLabel])).toEqual([
      ['nb', 'group nb'],
      ['cs', 'group cs'],
      ['en', 'group en'],
    ]);
  });

  test('leads up, down and sideways', () => {
    expect(view('group', 'en')).toMatchObject({
      broader: [{href: '/topics/self-help'}],
      related: [{href: '/glossary#peer'}],
    });
    expect(view('self-help', 'en').narrower).toEqual([{href: '/topics/group', label: 'group en'}]);
  });

  test('cards count what stands behind each topic, and only topics have one', () => {
    expect(topicCards(model, 'en').map(({id, count}) => [id, count])).toEqual([
      ['group', 0],
      ['self-help', 5],
    ]);
  });
});
