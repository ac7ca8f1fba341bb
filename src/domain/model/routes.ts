import {routes} from './addresses';
import {GUIDE_EDITION, NEXT_EDITION} from '../content/page';
import {STATEMENTS, statementRoute} from '../statements/statement';
import {unreadIds} from './lookup';
import type {SiteModel} from './siteModel';

export {routes};

/** The newest edition that is out, or the one in preparation while there is none. */
export function newestEdition(model: Pick<SiteModel, 'editions'>): string {
  return model.editions[0]?.id ?? NEXT_EDITION;
}

/** Path under `/docs` at which an edition is served: the newest has none, the one in preparation is `next`. */
export function editionPrefix(edition: string, newest: string): string {
  return edition === newest ? '' : `/${edition}`;
}

/** Address of a page of an edition; `slug` is the page's own address inside its edition, if it has one. */
export function docPath(page: {edition: string; path: string; slug?: string | undefined}, newest: string): string {
  if (page.edition === GUIDE_EDITION) return page.path === 'index' ? routes.guide : `${routes.guide}/${page.path}`;
  const inside = page.slug ?? `/${page.path}`;
  return `${routes.docs}${editionPrefix(page.edition, newest)}${inside === '/' ? '' : inside}`;
}

/** Every address of the site that a page may link to, without the locale's prefix; unreadable records count. */
export function knownRoutes(model: SiteModel): ReadonlySet<string> {
  const newest = newestEdition(model);
  const known = new Set<string>([
    routes.home,
    routes.topics,
    routes.glossary,
    routes.partners,
    routes.help,
    routes.news,
    routes.events,
    routes.sources,
    ...STATEMENTS.map(statementRoute),
    routes.search,
    routes.translations,
    routes.rules,
  ]);
  for (const concept of Object.values(model.concepts)) if (concept.topic) known.add(routes.topic(concept.id));
  for (const id of Object.keys(model.organisations)) known.add(routes.partner(id));
  for (const id of Object.keys(model.visits)) known.add(routes.visit(id));
  for (const id of unreadIds(model, 'concepts')) known.add(routes.topic(id));
  for (const id of unreadIds(model, 'organisations')) known.add(routes.partner(id));
  for (const id of unreadIds(model, 'visits')) known.add(routes.visit(id));
  for (const page of model.pages) {
    if (page.collection === 'blog') known.add(routes.newsItem(page.frontMatter.slug ?? page.path));
    else
      known.add(docPath({edition: page.edition ?? NEXT_EDITION, path: page.path, slug: page.frontMatter.slug}, newest));
  }
  return known;
}
