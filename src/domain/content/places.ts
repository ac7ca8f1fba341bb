import {DEFAULT_LOCALE, type Locale, isLocale} from '../locales/locales';
import {GUIDE_EDITION, NEXT_EDITION, type PagePlace} from './page';

const DOCS_PLUGIN = 'docusaurus-plugin-content-docs';
const BLOG_PLUGIN = 'docusaurus-plugin-content-blog';

/** Folder of the translated pages of an edition, or of the news (`edition: null`). */
export function translationFolder(locale: Locale, edition: string | null): string {
  if (edition === null) return `i18n/${locale}/${BLOG_PLUGIN}`;
  if (edition === GUIDE_EDITION) return `i18n/${locale}/${DOCS_PLUGIN}-${GUIDE_EDITION}/current`;
  return `i18n/${locale}/${DOCS_PLUGIN}/${edition === NEXT_EDITION ? 'current' : `version-${edition}`}`;
}

/** Folder of the Czech pages of an edition, or of the news. */
export function sourceFolder(edition: string | null): string {
  if (edition === null) return 'blog';
  if (edition === GUIDE_EDITION) return GUIDE_EDITION;
  return edition === NEXT_EDITION ? 'docs' : `versioned_docs/version-${edition}`;
}

/** `docs/groups/x.md` -> which page that is; null for a file that is not a page (any extension is taken). */
export function placeOf(file: string): PagePlace | null {
  const match =
    /^(?:(?<docs>docs)|(?<guide>guide)|(?<blog>blog)|versioned_docs\/version-(?<version>[^/]+)|i18n\/(?<locale>[^/]+)\/(?:(?<guided>docusaurus-plugin-content-docs-guide\/current)|docusaurus-plugin-content-docs\/(?:(?<current>current)|version-(?<translated>[^/]+))|(?<news>docusaurus-plugin-content-blog)))\/(?<rest>.+)$/.exec(
      file,
    );
  const groups = match?.groups;
  if (!groups?.rest || !/\.(?:md|mdx)$/.test(groups.rest)) return null;
  const locale = groups.locale ?? DEFAULT_LOCALE;
  if (!isLocale(locale)) return null;
  const isBlog = groups.blog !== undefined || groups.news !== undefined;
  const isGuide = groups.guide !== undefined || groups.guided !== undefined;
  return {
    collection: isBlog ? 'blog' : 'docs',
    edition: isBlog ? null : isGuide ? GUIDE_EDITION : (groups.version ?? groups.translated ?? NEXT_EDITION),
    locale,
    path: groups.rest.replace(/\.mdx?$/, ''),
    file,
  };
}

/** File of a page in a language, from its key. */
export function fileOf(place: Pick<PagePlace, 'edition' | 'locale' | 'path'>): string {
  const folder =
    place.locale === DEFAULT_LOCALE ? sourceFolder(place.edition) : translationFolder(place.locale, place.edition);
  return `${folder}/${place.path}.md`;
}
