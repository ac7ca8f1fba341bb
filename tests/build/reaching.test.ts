import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import ICAL from 'ical.js';
import {HTML_LANG, LOCALES, type Locale, localePrefix} from '../../src/domain/locales/locales';
import {routes} from '../../src/domain/model/routes';
import {finishedOrigin} from '../../src/publish/gate';
import {readSite} from '../../src/site/readSite';
import {BUILD, page, pages} from './site';

const model = readSite(process.cwd());
const origin = finishedOrigin(BUILD) ?? '';
const read = (locale: Locale, file: string) =>
  fs.readFileSync(path.join(BUILD, `${localePrefix(locale)}${file}`), 'utf8');
const news = model.pages.filter(({collection, locale}) => collection === 'blog' && locale === 'cs');

interface FeedItem {
  readonly url: string;
  readonly html: string;
}

/** The items of a feed, whatever its format. */
function itemsOf(locale: Locale, file: string): FeedItem[] {
  if (file.endsWith('.json')) {
    const {items} = JSON.parse(read(locale, file)) as {items: {url: string; content_html: string}[]};
    return items.map(({url, content_html}) => ({url, html: content_html}));
  }
  const $ = load(read(locale, file), {xml: true});
  return $('item, entry')
    .map((_, item) => ({
      url: $(item).find('link').attr('href') ?? $(item).find('link').text(),
      html: $(item).find('content\\:encoded, content').text(),
    }))
    .get();
}

describe.each(LOCALES)('news in %s', (locale) => {
  test.each(['/blog/rss.xml', '/blog/atom.xml', '/blog/feed.json'])(
    '%s holds every item whole, in its language, with absolute addresses and without script',
    (file) => {
      const items = itemsOf(locale, file);
      expect(items).toHaveLength(news.length);
      for (const {url, html} of items) {
        expect(url.startsWith(`${origin}${localePrefix(locale)}/blog/`)).toBe(true);
        const $ = load(html, null, false);
        expect($.root().children('div').attr('lang')).toBe(HTML_LANG[locale]);
        const text = load(read(locale, `${new URL(url).pathname.slice(localePrefix(locale).length)}.html`))('article p')
          .map((_, paragraph) => load(paragraph)('p').text())
          .get();
        // From the first paragraph to the last before the sources: the whole text, not its opening.
        expect($('p').length).toBeGreaterThan(2);
        expect(text.join('\n')).toContain($('p').eq(2).text());
        const addresses = $('[href], [src]')
          .map((_, element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
          .get();
        expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
        expect($('script, style, [class], [id], [style], .banner, .share')).toHaveLength(0);
      }
    },
  );

  test('every page tells feed readers of the feeds, and the news page shows them', () => {
    const feeds = ['/blog/rss.xml', '/blog/atom.xml', '/blog/feed.json'].map((file) => localePrefix(locale) + file);
    const $ = page(locale, routes.news);
    const named = $('link[rel=alternate][type]')
      .map((_, link) => $(link).attr('href'))
      .get();
    const shown = $('main a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(named).toEqual(feeds);
    expect(shown).toEqual(expect.arrayContaining(feeds));
  });
});

describe.each(LOCALES)('sharing in %s', (locale) => {
  const method = '/docs/groups/self-help-group';
  const item = routes.newsItem(news[0]?.frontMatter.slug ?? '');

  test.each([method, item])('%s offers it, with its public address', (route) => {
    const $ = page(locale, route);
    const address = `${origin}${localePrefix(locale)}${route}`;
    expect($('details.share:not([open])')).toHaveLength(1);
    expect($('.share__text').first().text()).toBe(address);
    expect($('link[rel=canonical]').attr('href')).toBe(address);
    for (const link of $('.share a').toArray()) {
      expect($(link).attr('rel')).toBe('noreferrer noopener nofollow');
      expect(decodeURIComponent($(link).attr('href') ?? '')).toContain(address);
    }
  });

  test('no other page does: help, safety, search, the address that leads nowhere', () => {
    const offering = pages()
      .filter((each) => each.locale === locale && each.text.includes('class="share"'))
      .map(({file}) => file.slice(localePrefix(locale).length).replace(/\.html$/, ''));
    expect(offering).toEqual(expect.arrayContaining([method, item]));
    expect(offering.filter((route) => !/^\/(?:docs(?:\/|$)|blog\/)/.test(route))).toEqual([]);
    for (const route of [routes.help, '/safety', routes.search, '/404']) expect(offering).not.toContain(route);
  });

  test('what other sites show beside a link is neutral, and in the language of the page', () => {
    const $ = page(locale, method);
    const meta = (name: string) =>
      $(`meta[property="${name}"], meta[name="${name}"]`)
        .map((_, tag) => $(tag).attr('content'))
        .get();
    const image = `${origin}${localePrefix(locale)}/img/social.png`;
    expect(meta('og:image')).toEqual([image]);
    expect(meta('og:image:alt')).toEqual(meta('og:site_name'));
    expect(meta('twitter:card')).toEqual(['summary_large_image']);
    expect(meta('og:title')[0]).toBe($('title').text());
    expect(meta('og:description')).toEqual([$('meta[name=description]').attr('content')]);
    const tags = LOCALES.map((each) => HTML_LANG[each].replace('-', '_'));
    const own = HTML_LANG[locale].replace('-', '_');
    expect(meta('og:locale')).toEqual([own]);
    expect(meta('og:locale:alternate')).toEqual(tags.filter((tag) => tag !== own));
    expect(page(locale, item)('meta[property="og:type"]').attr('content')).toBe('article');
  });

  test('the picture is there, of the right size, one for all pages', () => {
    const png = fs.readFileSync(path.join(BUILD, localePrefix(locale), 'img/social.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const used = new Set(
      pages()
        .filter((each) => each.locale === locale)
        .flatMap(({text}) =>
          [...text.matchAll(/property="?og:image"? content="?([^" >]+)/g)].map(([, image]) => image),
        ),
    );
    expect([...used]).toEqual([`${origin}${localePrefix(locale)}/img/social.png`]);
  });
});

describe.each(LOCALES)('days and events in %s', (locale) => {
  test('the page lists every record, the calendar holds the same, and the page leads to it', () => {
    const $ = page(locale, routes.events);
    const ids = Object.keys(model.events).sort();
    const calendar = new ICAL.Component(ICAL.parse(read(locale, routes.calendar)) as never);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({uid}) => uid.split('@')[0]).sort()).toEqual(ids);
    for (const event of events) {
      const id = event.uid.split('@')[0] ?? '';
      expect([id, $(`#${id} h3`).text()]).toEqual([id, event.summary]);
      expect(event.summary).toBe(model.events[id]?.title[locale]);
    }
    expect($(`main a[href="${localePrefix(locale)}${routes.calendar}"]`)).toHaveLength(1);
    expect(page(locale, '/')(`footer a[href="${localePrefix(locale)}${routes.events}"]`)).toHaveLength(1);
  });

  test('the foot of a printed sheet names edition and lasting address', () => {
    const foot = (route: string) => page(locale, route)('html').attr('content') ?? '';
    const start = `${origin}${localePrefix(locale)}`;
    expect(foot('/docs/groups/self-help-group')).toMatch(
      new RegExp(`2026\\.1\\. .* ${start}/docs/2026\\.1/groups/self-help-group$`),
    );
    expect(foot('/docs/2016/groups/self-help-group')).toMatch(new RegExp(`${start}/docs/2016/groups/self-help-group$`));
    expect(foot('/docs/next/groups/self-help-group')).toMatch(
      new RegExp(` ${start}/docs/next/groups/self-help-group$`),
    );
    expect(foot('/help')).toMatch(new RegExp(`^\\S+ ${start}/help$`));
  });
});
