import {modelOf} from '../../../tests/fixtures/site';
import {docPath, editionPrefix, knownRoutes, newestEdition} from './routes';

describe('addresses of pages', () => {
  test('the newest edition has no name in its address, the others have', () => {
    expect(editionPrefix('2016', '2016')).toBe('');
    expect(editionPrefix('next', '2016')).toBe('/next');
    expect(editionPrefix('2016', '2026.1')).toBe('/2016');
  });

  test.each([
    [{edition: '2016', path: 'index', slug: '/'}, '/docs'],
    [{edition: '2016', path: 'groups/evening'}, '/docs/groups/evening'],
    [{edition: '2016', path: 'groups/evening', slug: '/evenings'}, '/docs/evenings'],
    [{edition: 'next', path: 'index', slug: '/'}, '/docs/next'],
    [{edition: 'next', path: 'groups/evening'}, '/docs/next/groups/evening'],
    [{edition: 'guide', path: 'index'}, '/contribute'],
    [{edition: 'guide', path: 'words'}, '/contribute/words'],
  ])('%j is at %s', (page, address) => {
    expect(docPath(page, '2016')).toBe(address);
  });

  test('the newest edition is the one released last; before the first it is the one in preparation', () => {
    const edition = (id: string, released: string) =>
      `- id: "${id}"\n  title: {cs: a, en: b, nb: c}\n  summary: {cs: a, en: b, nb: c}\n  released: "${released}"\n  describes: "2016"\n`;
    const listed = (text: string) => newestEdition(modelOf({'data/editions.yml': text}));
    expect(listed(edition('2016', '2026-02-01') + edition('2026.1', '2026-05-01'))).toBe('2026.1');
    expect(listed(edition('2026.1', '2026-05-01') + edition('2016', '2026-02-01'))).toBe('2026.1');
    expect(listed(edition('2016', '2026-05-01') + edition('2015', '2026-05-01'))).toBe('2016');
    expect(listed('[]')).toBe('next');
  });
});

describe('knownRoutes', () => {
  const known = knownRoutes(modelOf());

  test.each([
    ...['/', '/topics', '/glossary', '/partners', '/help', '/blog', '/sources'],
    ...['/topics/self-help', '/partners/nok', '/visits/norway', '/blog/ended'],
    ...['/docs', '/docs/next', '/docs/next/groups/evening'],
    ...['/search', '/translations', '/contribute/rules'],
  ])('knows %s', (route) => {
    expect(known).toContain(route);
  });

  test.each([
    '/topics/peer',
    '/partners/nobody',
    '/docs/2016',
    '/docs/groups/evening',
    '/docs/index',
    '/search/all',
    '/contribute/nothing',
    '/en',
  ])('does not know %s', (route) => {
    expect(known).not.toContain(route);
  });

  test('an edition that is not the newest keeps its name', () => {
    const later =
      '- id: "2026.1"\n  title: {cs: a, en: b, nb: c}\n  summary: {cs: a, en: b, nb: c}\n  released: "2026-06-01"\n  describes: "2026"\n';
    expect(knownRoutes(modelOf({'data/editions.yml': (text) => `${text}${later}`}))).toContain('/docs/2016');
  });
});
