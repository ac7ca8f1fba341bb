import type {RenderedPage, RenderedSection} from '../content/rendered';
import {GUIDE_EDITION} from '../content/page';
import {DEFAULT_LOCALE, HTML_LANG, LOCALES, type Locale, localePrefix} from '../locales/locales';
import {docPath, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import {STATEMENTS, statementRoute} from '../statements/statement';
import type {DocumentKind, SearchDocument} from './document';

/** A built page with its address without the locale's prefix. */
export interface BuiltPage {
  readonly route: string;
  readonly rendered: RenderedPage;
}

interface PageFacts {
  readonly kind: DocumentKind;
  readonly topics: readonly string[];
  readonly edition: string;
}

/** Pages that only lead on to others: their title and first words are enough. */
const LISTS: ReadonlySet<string> = new Set([routes.topics, routes.glossary, routes.partners, routes.help, routes.news]);

/** Whether a page is where its entries are at home: on other pages the same helpline is only shown again. */
export function holdsEntries(route: string): boolean {
  return route === routes.help || route === routes.glossary || route === routes.events || route.startsWith('/visits/');
}

/** Facts of every address that search knows; an address that is not here is not indexed. */
export function pageFacts(model: SiteModel): ReadonlyMap<string, PageFacts> {
  const facts = new Map<string, PageFacts>();
  const newest = newestEdition(model);
  for (const page of model.pages.filter(({locale}) => locale === DEFAULT_LOCALE)) {
    const {topics, slug} = page.frontMatter;
    if (page.collection === 'blog') facts.set(routes.newsItem(slug ?? page.path), {kind: 'news', topics, edition: ''});
    else {
      const edition = page.edition ?? newest;
      facts.set(docPath({edition, path: page.path, slug}, newest), {
        kind: 'method',
        topics,
        edition: edition === GUIDE_EDITION ? '' : edition,
      });
    }
  }
  for (const {id, topic} of Object.values(model.concepts))
    if (topic) facts.set(routes.topic(id), {kind: 'term', topics: [id], edition: ''});
  for (const {id, concepts} of Object.values(model.organisations))
    facts.set(routes.partner(id), {kind: 'partner', topics: concepts, edition: ''});
  for (const visit of Object.values(model.visits)) {
    facts.set(routes.visit(visit.id), {
      kind: 'visit',
      topics: [...new Set(visit.hosts.flatMap(({concepts}) => concepts))],
      edition: '',
    });
  }
  const lists: [string, DocumentKind, string[]][] = [
    [routes.topics, 'term', []],
    [routes.glossary, 'term', []],
    [routes.partners, 'partner', []],
    [routes.help, 'helpline', ['helpline']],
    [routes.news, 'news', []],
    [routes.events, 'news', []],
    ...STATEMENTS.map((id): [string, DocumentKind, string[]] => [
      statementRoute(id),
      'about',
      id === 'safety' ? ['safety'] : [],
    ]),
  ];
  for (const [route, kind, topics] of lists) facts.set(route, {kind, topics, edition: ''});
  return facts;
}

/** Topics of an entry that is found on its own. */
function entryTopics(model: SiteModel, kind: DocumentKind, anchor: string): readonly string[] {
  if (kind === 'term') return [anchor];
  if (kind === 'helpline')
    return ['helpline', ...(model.organisations[model.helplines[anchor]?.operator ?? '']?.concepts ?? [])];
  return model.findings[anchor]?.concepts ?? [];
}

/**
 * What search knows of a built site in one language: a document for each section of a page, and for each entry of a
 * list (a term, a helpline, a finding). Terms that are topics have a page of their own and are not listed twice.
 */
export function siteDocuments(model: SiteModel, locale: Locale, pages: readonly BuiltPage[]): SearchDocument[] {
  const facts = pageFacts(model);
  const prefix = localePrefix(locale);
  return pages.flatMap(({route, rendered}) => {
    const known = facts.get(route);
    if (!known) return [];
    const lang = LOCALES.find((each) => HTML_LANG[each] === rendered.lang) ?? locale;
    const base = {...known, locale, lang, title: rendered.title};
    const sections = LISTS.has(route) ? rendered.sections.slice(0, 1) : rendered.sections;
    const section = ({anchor, heading, text}: RenderedSection): SearchDocument => ({
      ...base,
      id: `${route}#${anchor}`,
      page: route,
      url: `${prefix}${route}${anchor && `#${anchor}`}`,
      heading,
      text,
    });
    const entry = ({anchor, heading, text}: RenderedSection): SearchDocument => ({
      ...base,
      id: `${route}#${anchor}`,
      page: `${route}#${anchor}`,
      url: `${prefix}${route}#${anchor}`,
      title: heading,
      heading: '',
      text,
      topics: entryTopics(model, known.kind, anchor),
    });
    const entries = rendered.entries.filter(
      ({anchor}) => !(route === routes.glossary && model.concepts[anchor]?.topic),
    );
    return [
      ...sections.filter(({heading, text}, index) => index === 0 || heading || text).map(section),
      ...entries.map(entry),
    ];
  });
}

/** The documents that are searched in an edition: its own pages and all that stand outside the editions. */
export function documentsOfEdition(documents: readonly SearchDocument[], edition: string): SearchDocument[] {
  return documents.filter((document) => document.edition === '' || document.edition === edition);
}
