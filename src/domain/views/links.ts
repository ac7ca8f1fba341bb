import {NEXT_EDITION, type Page, pageKey} from '../content/page';
import {DEFAULT_LOCALE, type Locale} from '../locales/locales';
import {docPath, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';

/** A link as a component shows it; addresses have no locale prefix (the Link component adds it). */
export interface LinkView {
  readonly href: string;
  readonly label: string;
}

export interface PageLinkView extends LinkView {
  readonly description: string;
  /** Edition the page is in; null for news. */
  readonly edition: string | null;
  /** Set when the page is shown in another language than the reader's. */
  readonly lang?: Locale;
  /** ISO date of a news item. */
  readonly date?: string;
}

/** The version of a page in a locale, or its source where it is not translated. */
export function inLocale(model: SiteModel, key: string, locale: Locale): Page | undefined {
  const versions = model.pages.filter((page) => pageKey(page) === key);
  return versions.find((page) => page.locale === locale) ?? versions.find((page) => page.locale === DEFAULT_LOCALE);
}

/** Link to a page, in the words of the locale. */
export function pageLink(model: SiteModel, page: Page, locale: Locale): PageLinkView {
  const {frontMatter} = page;
  const lang = page.locale === locale ? {} : {lang: page.locale};
  if (page.collection === 'blog') {
    const date = 'date' in frontMatter ? {date: frontMatter.date} : {};
    const href = routes.newsItem(frontMatter.slug ?? page.path);
    return {href, label: frontMatter.title, description: frontMatter.description, edition: null, ...lang, ...date};
  }
  const edition = page.edition ?? NEXT_EDITION;
  const href = docPath({edition, path: page.path, slug: frontMatter.slug}, newestEdition(model));
  return {href, label: frontMatter.title, description: frontMatter.description, edition, ...lang};
}

/** Address of a page of an edition, by its path; null where that edition has no such page. */
export function editionPageRoute(model: SiteModel, edition: string | null, path: string): string | null {
  const page =
    edition === null ? undefined : inLocale(model, pageKey({collection: 'docs', edition, path}), DEFAULT_LOCALE);
  return page ? pageLink(model, page, DEFAULT_LOCALE).href : null;
}

/** Links to pages of the newest edition that has them, by their paths; paths that no edition has are left out. */
export function pageLinks(model: SiteModel, paths: readonly string[], locale: Locale): PageLinkView[] {
  const order = [...model.editions.map((edition) => edition.id), NEXT_EDITION];
  return paths.flatMap((path) => {
    for (const edition of order) {
      const page = inLocale(model, pageKey({collection: 'docs', edition, path}), locale);
      if (page) return [pageLink(model, page, locale)];
    }
    return [];
  });
}

/** Link to a concept: its topic page, or its place in the glossary. */
export function conceptLink(model: SiteModel, id: string, locale: Locale): LinkView[] {
  const concept = model.concepts[id];
  if (!concept) return [];
  return [{href: concept.topic ? routes.topic(id) : routes.term(id), label: concept.prefLabel[locale]}];
}

/** Links to several concepts, in the alphabet of the locale. */
export function conceptLinks(model: SiteModel, ids: readonly string[], locale: Locale): LinkView[] {
  return sortByLabel(
    ids.flatMap((id) => conceptLink(model, id, locale)),
    locale,
  );
}

/** Sorts by label as the language's dictionaries do (Czech č after c and ch after h; Norwegian æ ø å last). */
export function sortByLabel<T extends {readonly label: string}>(items: readonly T[], locale: Locale): T[] {
  const collator = new Intl.Collator(locale);
  return [...items].sort((a, b) => collator.compare(a.label, b.label));
}
