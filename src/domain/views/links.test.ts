import {byId, conceptOf, modelWith} from '../../../tests/fixtures/records';
import {edit, modelOf} from '../../../tests/fixtures/site';
import type {Locale} from '../locales/locales';
import {conceptLink, conceptLinks, inLocale, pageLink, pageLinks, sortByLabel} from './links';

const NORWEGIAN = 'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md';

describe('sortByLabel', () => {
  const sorted = (labels: string[], locale: Locale) =>
    sortByLabel(
      labels.map((label) => ({label})),
      locale,
    ).map(({label}) => label);

  test('Czech: č after c, ch after h, vowels with a sign beside those without', () => {
    expect(
      sorted(['čas', 'chata', 'cesta', 'hora', 'ikona', 'ábel', 'akt', 'ž', 'z', 'ř', 'r', 's', 'š'], 'cs'),
    ).toEqual(['ábel', 'akt', 'cesta', 'čas', 'hora', 'chata', 'ikona', 'r', 'ř', 's', 'š', 'z', 'ž']);
  });

  test('Norwegian: æ ø å come last, in this order, and aa counts as å', () => {
    expect(sorted(['åpen', 'øye', 'Aasen', 'ære', 'zoom', 'arm', 'ånd'], 'nb')).toEqual([
      ...['arm', 'zoom', 'ære', 'øye'],
      ...['ånd', 'åpen', 'Aasen'],
    ]);
    expect(sorted(['å', 'ø', 'æ', 'z'], 'nb')).toEqual(['z', 'æ', 'ø', 'å']);
  });

  test('capitals do not come before small letters, and the list given is left alone', () => {
    const given = ['b', 'A', 'C', 'a'];
    expect(sorted(given, 'en')).toEqual(['a', 'A', 'b', 'C']);
    expect(given).toEqual(['b', 'A', 'C', 'a']);
  });
});

describe('links to pages', () => {
  const model = modelOf({[NORWEGIAN]: null});

  test('lead to the newest edition that has the page, and leave out pages that none has', () => {
    expect(pageLinks(model, ['index', 'groups/evening', 'nothing'], 'en')).toEqual([
      expect.objectContaining({href: '/docs', edition: '2016', label: 'Page'}),
      expect.objectContaining({href: '/docs/next/groups/evening', edition: 'next'}),
    ]);
  });

  test('say which language a page is shown in when it is not the reader’s', () => {
    expect(pageLinks(model, ['groups/evening'], 'nb')[0]).toMatchObject({label: 'Stránka', lang: 'cs'});
    expect(pageLinks(model, ['groups/evening'], 'en')[0]).not.toHaveProperty('lang');
  });

  test('news have a date and no edition', () => {
    const news = inLocale(model, 'blog::2016-08-01-ended', 'nb');
    expect(news && pageLink(model, news, 'nb')).toEqual({
      href: '/blog/ended',
      label: 'Side',
      description: 'A news item of the miniature site.',
      edition: null,
      date: '2016-08-01',
    });
  });

  test('a page with a slug is linked by it', () => {
    const slug = modelOf({'docs/groups/evening.md': edit('topics:', 'slug: /evenings\ntopics:')});
    expect(pageLinks(slug, ['groups/evening'], 'cs')[0]?.href).toBe('/docs/next/evenings');
  });
});

describe('links to concepts', () => {
  const model = modelWith({concepts: byId(conceptOf('word'), conceptOf('theme', {topic: true}))});

  test('a topic has a page, another concept its place in the glossary, an unknown one nothing', () => {
    expect(conceptLink(model, 'theme', 'nb')).toEqual([{href: '/topics/theme', label: 'theme nb'}]);
    expect(conceptLink(model, 'word', 'cs')).toEqual([{href: '/glossary#word', label: 'word cs'}]);
    expect(conceptLink(model, 'nothing', 'cs')).toEqual([]);
  });

  test('several are sorted by their labels', () => {
    expect(conceptLinks(model, ['word', 'nothing', 'theme'], 'en').map(({label}) => label)).toEqual([
      'theme en',
      'word en',
    ]);
  });
});
