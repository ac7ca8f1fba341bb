/** @jest-environment jsdom */
import {modelOf} from '../../../tests/fixtures/site';
import {permanentAddresses, redirectHtml, redirectTable} from './redirects';

const page = (id: string, more = '') =>
  `---\nid: ${id}\ntitle: A page\ndescription: A page of the miniature site.\ntopics: [self-help]\nprovenance: reported\nsources: [report]\n${more}---\n`;

describe('permanentAddresses', () => {
  test('each page of the newest edition answers at its permanent address too', () => {
    const model = modelOf({
      'versioned_docs/version-2016/groups/evening.md': page('evening'),
      'versioned_docs/version-2016/short.md': page('short', 'slug: /brief\n'),
    });
    expect(permanentAddresses(model)).toEqual(
      expect.arrayContaining([
        {from: '/docs/2016', to: '/docs'},
        {from: '/docs/2016/groups/evening', to: '/docs/groups/evening'},
        {from: '/docs/2016/brief', to: '/docs/brief'},
      ]),
    );
    expect(permanentAddresses(model)).toHaveLength(3);
  });

  test('an older edition has its own pages there, and needs none', () => {
    const later =
      '- id: "2026.1"\n  title: {cs: a, en: b, nb: c}\n  summary: {cs: a, en: b, nb: c}\n  released: "2026-06-01"\n  describes: "2026"\n';
    const model = modelOf({
      'data/editions.yml': (text) => `${text}${later}`,
      'versioned_docs/version-2026.1/index.md': page('index', 'slug: /\n'),
    });
    expect(permanentAddresses(model)).toEqual([{from: '/docs/2026.1', to: '/docs'}]);
  });

  test('without an edition there is none', () => {
    expect(permanentAddresses(modelOf({'data/editions.yml': null}))).toEqual([]);
  });
});

test('redirectHtml leads on without script, in its language, and is not indexed', () => {
  const html = redirectHtml('/nb/docs/a', 'https://example.org/nb/docs/a', {lang: 'nb-NO', moved: 'Gå til siden'});
  document.documentElement.innerHTML = html.replace(/^.*?<html[^>]*>/, '');
  expect(html).toMatch(/^<!doctype html><html lang="nb-NO">/);
  expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe('0; url=/nb/docs/a');
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://example.org/nb/docs/a');
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/nb/docs/a');
  expect(document.title).toBe('Gå til siden');
  expect(document.querySelector('script')).toBeNull();
});

describe('redirectTable', () => {
  const former = (list: string) => page('evening', `redirect_from: ${list}\n`);

  test('a former address lies in the edition of its page, and comes along into the next edition', () => {
    const model = modelOf({
      'docs/groups/evening.md': former('[/docs/groups/old, /docs/next/older]'),
      'versioned_docs/version-2016/groups/evening.md': former('[/docs/groups/old]'),
      'data/redirects.yml': '/topics/gone: /topics/group\n',
    });
    expect(redirectTable(model)).toEqual(
      expect.arrayContaining([
        {from: '/docs/next/groups/old', to: '/docs/next/groups/evening'},
        {from: '/docs/next/older', to: '/docs/next/groups/evening'},
        {from: '/docs/groups/old', to: '/docs/groups/evening'},
        {from: '/docs/2016/groups/evening', to: '/docs/groups/evening'},
        {from: '/topics/gone', to: '/topics/group'},
      ]),
    );
  });

  test('leads to the last page at once; never covers a page, turns in a circle or leads nowhere', () => {
    const redirects = [
      ['/docs/a', '/docs/b'],
      ['/docs/b', '/docs/next/groups/evening#end'],
      ['/docs/c', '/docs/d'],
      ['/docs/d', '/docs/c'],
      ['/docs/e', '/docs/nowhere'],
      ['/help', '/docs'],
    ];
    const model = modelOf({'data/redirects.yml': redirects.map(([from, to]) => `${from}: ${to}\n`).join('')});
    expect(redirectTable(model).filter(({from}) => !from.startsWith('/docs/2016'))).toEqual([
      {from: '/docs/a', to: '/docs/next/groups/evening#end'},
      {from: '/docs/b', to: '/docs/next/groups/evening#end'},
    ]);
  });

  test('a news item leads on from its former slug', () => {
    const item =
      "---\ntitle: News\ndescription: A news item of the miniature site.\nslug: ended\ndate: '2016-08-01'\ntopics: [self-help]\nprovenance: reported\nsources: [report]\nredirect_from: [/blog/over]\n---\n\nText.\n";
    expect(redirectTable(modelOf({'blog/2016-08-01-ended.md': item}))).toContainEqual({
      from: '/blog/over',
      to: '/blog/ended',
    });
  });
});
