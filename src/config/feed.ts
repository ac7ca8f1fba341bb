import type {Options} from '@docusaurus/plugin-content-blog';
import type {HtmlTagObject} from '@docusaurus/types';
import {DEFAULT_LOCALE, HTML_LANG, type Locale} from '../domain/locales/locales';
import {feedContent} from '../domain/news/feedContent';
import {NEWS_TITLE, SITE_NAME, SITE_TAGLINE} from './words';

const feedTitle = (locale: Locale) => `${SITE_NAME[locale]}: ${NEWS_TITLE[locale]}`;

/** What tells browsers of the feeds, as the news' own plugin writes it, for parts of the site that are built without it. */
export function feedLinks(locale: Locale, baseUrl: string): HtmlTagObject[] {
  const kinds = [
    ['RSS', 'application/rss+xml', 'rss.xml'],
    ['Atom', 'application/atom+xml', 'atom.xml'],
    ['JSON', 'application/json', 'feed.json'],
  ] as const;
  return kinds.map(([name, type, file]) => ({
    tagName: 'link',
    attributes: {rel: 'alternate', type, href: `${baseUrl}blog/${file}`, title: `${feedTitle(locale)} ${name} Feed`},
  }));
}

/** RSS, Atom and JSON feeds of the news in one language, each item with its whole text and its own language. */
export function feeds(locale: Locale): NonNullable<Options['feedOptions']> {
  return {
    type: ['rss', 'atom', 'json'],
    title: feedTitle(locale),
    description: SITE_TAGLINE[locale],
    language: HTML_LANG[locale],
    // A stylesheet would be refused by the policy.
    xslt: false,
    limit: false,
    async createFeedItems({defaultCreateFeedItems, blogPosts, ...rest}) {
      const items = await defaultCreateFeedItems({blogPosts, ...rest});
      return items.map((item, index) => {
        const source = blogPosts[index]?.metadata.source ?? '';
        const own = locale === DEFAULT_LOCALE || source.startsWith(`@site/i18n/${locale}/`);
        return {...item, content: feedContent(item.content ?? '', HTML_LANG[own ? locale : DEFAULT_LOCALE])};
      });
    },
  };
}
