import {NEXT_EDITION, type Page} from '../content/page';
import {placeOf} from '../content/places';
import {DEFAULT_LOCALE} from '../locales/locales';
import {docPath, knownRoutes, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import {type Redirect, permanentAddresses, redirectTable, redirectsOfPages, withoutPart} from './redirects';

/**
 * Addresses that a change of editions takes from their pages, and where these pages are afterwards: in their own edition, else in
 * the newest one, else its start. Links of other pages follow them.
 */
export function movedPages(before: SiteModel, after: SiteModel): Redirect[] {
  const known = knownRoutes(after);
  return [...pagesByAddress(before)]
    .filter(([from]) => !known.has(from))
    .map(([from, page]) => ({from, to: successor(after, page)}))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Those of the moved addresses from which nothing leads on yet. */
export function leadOn(after: SiteModel, moved: readonly Redirect[]): Redirect[] {
  const answered = new Set(redirectTable(after).map(({from}) => from));
  return moved.filter(({from}) => !answered.has(from));
}

/** Entries of `data/redirects.yml` that a change of editions makes wrong or needless: the address has a page, or a page claims it. */
export function outdatedRedirects(after: SiteModel): string[] {
  const taken = new Set([
    ...knownRoutes(after),
    ...permanentAddresses(after).map(({from}) => from),
    ...redirectsOfPages(after).map(({from}) => from),
  ]);
  return after.redirects.map(({from}) => from).filter((from) => taken.has(from));
}

type DocsPage = Pick<Page, 'edition' | 'path'>;

/** Pages of the docs, by every address that leads to them; pages that cannot be read have addresses too. */
function pagesByAddress(model: SiteModel): ReadonlyMap<string, DocsPage> {
  const unread = model.problems
    .flatMap(({file}) => placeOf(file) ?? [])
    .filter(({collection, locale}) => collection === 'docs' && locale === DEFAULT_LOCALE)
    .map((place): [string, DocsPage] => [addressOf(model, {...place, frontMatter: {}}), place]);
  const own = new Map([...unread, ...docsOf(model).map((page): [string, DocsPage] => [addressOf(model, page), page])]);
  const led = redirectTable(model).flatMap(({from, to}): [string, DocsPage][] => {
    const page = own.get(withoutPart(to));
    return page ? [[from, page]] : [];
  });
  return new Map([...led, ...own]);
}

function successor(after: SiteModel, page: DocsPage): string {
  const newest = newestEdition(after);
  const candidates = docsOf(after).filter(({path}) => path === page.path);
  const found = [page.edition, newest].flatMap(
    (edition) => candidates.find((other) => other.edition === edition) ?? [],
  );
  return found[0] ? addressOf(after, found[0]) : startOf(after);
}

/** Where the newest edition begins; the home page, when it has no start of its own. */
function startOf(model: SiteModel): string {
  return knownRoutes(model).has(routes.docs) ? routes.docs : routes.home;
}

function docsOf(model: SiteModel): Page[] {
  return model.pages.filter(({collection, locale}) => collection === 'docs' && locale === DEFAULT_LOCALE);
}

function addressOf(model: SiteModel, page: DocsPage & {frontMatter: {slug?: string | undefined}}): string {
  const {edition, path, frontMatter} = page;
  return docPath({edition: edition ?? NEXT_EDITION, path, slug: frontMatter.slug}, newestEdition(model));
}
