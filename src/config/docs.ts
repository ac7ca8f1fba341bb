import type {Options as BlogOptions} from '@docusaurus/plugin-content-blog';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Locale} from '../domain/locales/locales';
import {newestEdition} from '../domain/model/routes';
import {NEXT_EDITION} from '../domain/content/page';
import {siteModel} from '../site/readSite';
import {feeds} from './feed';
import {contentPlugins} from './markdown';
import {NEWS_TITLE, SITE_TAGLINE} from './words';

const MARKDOWN_ONLY = ['**/*.md'];

/** The editions: the newest at `/docs`, the one in preparation at `/docs/next`, marked and not indexed. */
export function docs(siteDir: string, locale: Locale): DocsOptions {
  const newest = newestEdition(siteModel(siteDir));
  const preparation = newest === NEXT_EDITION ? {} : {path: 'next', banner: 'unreleased' as const, noIndex: true};
  return {
    path: 'docs',
    routeBasePath: 'docs',
    include: MARKDOWN_ONLY,
    sidebarPath: './sidebars.ts',
    versions: {current: {label: NEXT_EDITION, ...preparation}},
    ...(newest === NEXT_EDITION ? {} : {lastVersion: newest}),
    ...mutable(contentPlugins(siteDir, locale)),
  };
}

/** The news, with feeds in every language. */
export function blog(siteDir: string, locale: Locale): BlogOptions {
  return {
    path: 'blog',
    routeBasePath: 'blog',
    include: MARKDOWN_ONLY,
    blogTitle: NEWS_TITLE[locale],
    blogDescription: SITE_TAGLINE[locale],
    blogSidebarCount: 0,
    showReadingTime: false,
    postsPerPage: 'ALL',
    archiveBasePath: null,
    onInlineAuthors: 'throw',
    onInlineTags: 'throw',
    // The list shows descriptions, so a text without the mark of an excerpt loses nothing.
    onUntruncatedBlogPosts: 'ignore',
    feedOptions: feeds(locale),
    ...mutable(contentPlugins(siteDir, locale)),
  };
}

/** Docusaurus validates and fills its options in place. */
export function mutable(plugins: ReturnType<typeof contentPlugins>) {
  return {
    beforeDefaultRemarkPlugins: [
      ...plugins.beforeDefaultRemarkPlugins.map(
        ([plugin, options]) => [plugin, options] as [typeof plugin, typeof options],
      ),
    ],
    remarkPlugins: [...plugins.remarkPlugins],
    beforeDefaultRehypePlugins: [...plugins.beforeDefaultRehypePlugins],
    rehypePlugins: [
      ...plugins.rehypePlugins.map(([plugin, options]) => [plugin, {...options}] as [typeof plugin, object]),
    ],
    admonitions: {keywords: [...plugins.admonitions.keywords], extendDefaults: false},
  };
}
