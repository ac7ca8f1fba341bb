import {append, edit, modelOf} from '../../../tests/fixtures/site';
import {NO_PINS} from '../translation/pin';
import {translationStates} from '../translation/states';
import {type ComparableText, newProblems, previewsOf, stateChanges, textChanges} from './changes';

const NB = 'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md';

describe('textChanges', () => {
  test('names what is new, changed and gone, with its preview', () => {
    const head = modelOf({
      [NB]: append('\nMer.\n'),
      'i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md': null,
      'docs/groups/broken.md': '---\nnot: [yaml\n---\n',
      'data/organisations/nok.yml': edit('founded: "2006"', 'founded: "2007"'),
    });
    expect(textChanges(modelOf(), head)).toEqual([
      {
        ...{kind: 'changed', file: 'data/organisations/nok.yml', title: null},
        previews: ['/partners/nok', '/en/partners/nok', '/nb/partners/nok'],
      },
      {kind: 'added', file: 'docs/groups/broken.md', title: null, previews: []},
      {
        ...{kind: 'removed', file: 'i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md'},
        ...{title: 'Page', previews: []},
      },
      {kind: 'changed', file: NB, title: 'Side', previews: ['/nb/docs/next/groups/evening']},
    ]);
  });

  test('the same tree twice has none', () => expect(textChanges(modelOf(), modelOf())).toEqual([]));
});

test.each([
  ['docs/index.md', '/docs/next'],
  ['versioned_docs/version-2016/index.md', '/docs'],
  ['i18n/nb/docusaurus-plugin-content-blog/2016-08-01-ended.md', '/nb/blog/ended'],
  ['data/concepts/group.yml', '/topics/group'],
  ['data/concepts/peer.yml', '/glossary#peer'],
  ['data/helplines/no-112.yml', '/help'],
  ['data/findings/exchange.yml', '/visits/norway'],
  ['data/references.yml', '/sources'],
  ['data/editions.yml', undefined],
  ['data/findings/constructor.yml', undefined],
])('%s is shown at %s', (file, address) => expect(previewsOf(modelOf(), file)[0]).toBe(address));

describe('stateChanges', () => {
  type Locales = ComparableText['locales'];
  const text = (stem: string, nb: Locales['nb']): ComparableText => ({
    stem,
    titles: {cs: 'Stránka', nb: 'Side'},
    locales: {cs: {state: 'source', sections: []}, en: {state: 'current', sections: []}, nb},
  });
  const current = text('next/a', {state: 'current', sections: []});
  const outdated = (id: string) => text('next/a', {state: 'outdated', sections: [{id, heading: `Heading ${id}`}]});

  test('tells which translation changes its state, and its sections', () => {
    expect(stateChanges([current], [outdated('x')])).toEqual([
      {stem: 'next/a', locale: 'nb', title: 'Side', before: 'current', after: 'outdated', sections: ['Heading x']},
    ]);
    expect(stateChanges([outdated('x')], [outdated('y')])).toHaveLength(1);
    expect(stateChanges([outdated('x')], [outdated('x')])).toEqual([]);
  });

  test('a new text shows its translations, a removed one nothing', () => {
    expect(stateChanges([], [current]).map(({locale, before}) => [locale, before])).toEqual([
      ['en', null],
      ['nb', null],
    ]);
    expect(stateChanges([current], [])).toEqual([]);
  });

  test('takes the states of the translation domain as they are', () => {
    const base = modelOf({[NB]: null});
    const changes = stateChanges(translationStates(base, NO_PINS), translationStates(modelOf(), NO_PINS));
    expect(changes).toEqual([
      expect.objectContaining({stem: 'next/groups/evening', locale: 'nb', before: 'not-translated', after: 'outdated'}),
    ]);
  });
});

test('newProblems: one that only moved is old, one more of the same is new', () => {
  const found = (line: number, params = {}) =>
    ({rule: 'r', severity: 'error', file: 'docs/a.md', line, params}) as const;
  expect(newProblems([found(3)], [found(9)])).toEqual({fresh: [], old: 1});
  expect(newProblems([found(3)], [found(3), found(9)])).toEqual({fresh: [found(9)], old: 1});
  expect(newProblems([found(3)], [found(3, {name: 'x'})]).fresh).toHaveLength(1);
});
