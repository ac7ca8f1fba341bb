import type {Options as BlogOptions} from '@docusaurus/plugin-content-blog';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Locale} from '../domain/locales/locales';
import {newestEdition} from '../domain/model/routes';
import {NEXT_EDITION} from '../domain/content/page';
import {siteModel} from '../site/readSite';
import {feeds} from './feed';
import {contentPlugins} from './markdown';
import {LIVE, type Part, WHOLE, buildPart} from './part';
import {NEWS_TITLE, SITE_TAGLINE} from './words';

const MARKDOWN_ONLY = ['**/*.md'];

/** The editions: the newest at `/docs`, the one in preparation at `/docs/next`, marked and not indexed. */
export function docs(siteDir: string, locale: Locale): DocsOptions {
  return {
    path: 'docs',
    routeBasePath: 'docs',
    include: MARKDOWN_ONLY,
    sidebarPath: './sidebars.ts',
    ...versions(newestEdition(siteModel(siteDir)), buildPart()),
    ...mutable(contentPlugins(siteDir, locale)),
  };
}

/** Which versions a part has, and where they stand. */
function versions(newest: string, part: Part): Pick<DocsOptions, 'versions' | 'lastVersion' | 'onlyIncludeVersions'> {
  const current = {label: NEXT_EDITION};
  if (newest === NEXT_EDITION) return {versions: {current}};
  const preparation = {...current, path: 'next', banner: 'unreleased' as const, noIndex: true};
  if (part === WHOLE) return {versions: {current: preparation}, lastVersion: newest};
  if (part === LIVE)
    return {versions: {current: preparation}, lastVersion: 'current', onlyIncludeVersions: ['current']};
  const editions = part.split('_');
  return {
    // Docusaurus wants the last version among those that it builds, and would put it at `/docs`, where the newest stands.
    versions: Object.fromEntries(editions.filter((id) => id !== newest).map((id) => [id, {path: id}])),
    lastVersion: editions[0],
    onlyIncludeVersions: editions,
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
