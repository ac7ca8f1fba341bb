import type {Options} from '@docusaurus/plugin-content-blog';
import {DEFAULT_LOCALE, HTML_LANG, type Locale} from '../domain/locales/locales';
import {feedContent} from '../domain/news/feedContent';
import {NEWS_TITLE, SITE_NAME, SITE_TAGLINE} from './words';

/** RSS, Atom and JSON feeds of the news in one language, each item with its whole text and its own language. */
export function feeds(locale: Locale): NonNullable<Options['feedOptions']> {
  return {
    type: ['rss', 'atom', 'json'],
    title: `${SITE_NAME[locale]}: ${NEWS_TITLE[locale]}`,
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
