import {load} from 'cheerio';
import {docPath, newestEdition, routes} from '../../src/domain/model/routes';
import {HTML_LANG, LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {readSite} from '../../src/site/readSite';
import {builtFiles, page, pages, targetOf} from './site';

const model = readSite(process.cwd());
const newest = newestEdition(model);
/** Pages that only lead on: redirects and the blank step on the way out. */
const leadsOn = (text: string) => text.includes('http-equiv="refresh"') || text.includes('<title>…</title>');

describe('the build', () => {
  test.each(LOCALES)('holds every page and record in %s, in that language', (locale) => {
    const docs = model.pages.filter(({collection, locale: each}) => collection === 'docs' && each === 'cs');
    const expected = [
      ...[routes.home, routes.topics, routes.glossary, routes.partners, routes.help, routes.sources, routes.news],
      ...Object.keys(model.visits).map(routes.visit),
      ...Object.values(model.concepts)
        .filter(({topic}) => topic)
        .map(({id}) => routes.topic(id)),
      ...Object.keys(model.organisations).map(routes.partner),
      ...docs.map(({edition, path, frontMatter}) =>
        docPath({edition: edition ?? 'next', path, slug: frontMatter.slug}, newest),
      ),
    ];
    for (const route of expected)
      expect([route, page(locale, route)('html').attr('lang')]).toEqual([route, HTML_LANG[locale]]);
  });

  test.each(LOCALES)('answers at the permanent addresses of the newest edition in %s, without script', (locale) => {
    for (const path of ['', '/groups/self-help-group', '/norway/study-visit']) {
      const $ = page(locale, `/docs/${newest}${path}`);
      expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${localePrefix(locale)}/docs${path}`);
      expect($('script')).toHaveLength(0);
    }
  });

  test('every page has one h1, one main, a description, and a title that ends in the neutral name', () => {
    for (const {file, text} of pages().filter(({text}) => !leadsOn(text))) {
      const $ = load(text);
      expect([file, $('h1').length, $('main#main').length]).toEqual([file, 1, 1]);
      expect([file, /(?:^|· )(?:Průvodce|Guide|Veileder)$/.test($('head > title').text())]).toEqual([file, true]);
      if (!file.endsWith('/404.html'))
        expect([file, ($('meta[name=description]').attr('content') ?? '').length > 20]).toEqual([file, true]);
    }
  });

  test('links only to what exists, in every language', () => {
    const files = new Set(builtFiles());
    const dead = pages().flatMap(({file, text}) => {
      const $ = load(text);
      const addresses = $('[href], [src]')
        .map((_, element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
        .get();
      return addresses.flatMap((address) => {
        const target = targetOf(address);
        const exists =
          target === null || ['', '.html', '/index.html'].some((ending) => files.has(`${target}${ending}`));
        return exists ? [] : [`${file} -> ${address}`];
      });
    });
    expect(dead).toEqual([]);
  });

  test('every fragment of a link inside a page exists on that page', () => {
    const dead = pages().flatMap(({file, text}) => {
      const $ = load(text);
      return $('a[href^="#"]')
        .map((_, link) => $(link).attr('href') ?? '')
        .get()
        .filter((href) => $(`[id="${decodeURIComponent(href.slice(1))}"]`).length !== 1)
        .map((href) => `${file} -> ${href}`);
    });
    expect(dead).toEqual([]);
  });

  test('the edition in preparation is marked and kept out of search engines', () => {
    const $ = page('cs', '/docs/next');
    expect($('meta[name=robots]').attr('content')).toContain('noindex');
    expect($('.banner--draft')).toHaveLength(1);
    expect(page('cs', '/docs')('meta[name=robots]')).toHaveLength(0);
  });

  test.each(LOCALES)('news has feeds and a sitemap in %s', (locale) => {
    const prefix = localePrefix(locale);
    expect(builtFiles()).toEqual(
      expect.arrayContaining(
        ['/blog/rss.xml', '/blog/atom.xml', '/blog/feed.json', '/sitemap.xml'].map((file) => prefix + file),
      ),
    );
  });
});
