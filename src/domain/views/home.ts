import {DEFAULT_LOCALE, type Locale} from '../locales/locales';
import {pageKey} from '../content/page';
import {docPath, newestEdition} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import {type OrganisationCardView, organisationCards} from './directory';
import {type LinkView, type PageLinkView, conceptLinks, inLocale, pageLink} from './links';
import {type VisitView, visitView} from './visits';

export interface HomeView {
  readonly topics: readonly LinkView[];
  readonly news: readonly PageLinkView[];
  readonly partners: readonly OrganisationCardView[];
  readonly visit: Pick<VisitView, 'title' | 'summary' | 'places'> | null;
  /** Where somebody begins who wants to start a group: in the handbook, or before there is one, in the report. */
  readonly start: {readonly href: string; readonly handbook: boolean};
  /** First page of the edition that holds the project report: the oldest one. */
  readonly report: string;
}

/** Page of the handbook that a group begins with, and the page of the report on the project's group. */
const [FIRST_STEP, PROJECT_GROUP] = ['preparing/deciding-to-start', 'groups/self-help-group'];

/** How many news items the home page shows. */
const LATEST = 3;

/** Everything that the home page shows besides its own words. */
export function homeView(model: SiteModel, locale: Locale): HomeView {
  const news = model.pages
    .filter((page) => page.collection === 'blog' && page.locale === DEFAULT_LOCALE)
    .map((page) => pageLink(model, inLocale(model, pageKey(page), locale) ?? page, locale))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const newest = newestEdition(model);
  const oldest = model.editions.at(-1)?.id ?? newest;
  const handbook = model.pages.some(({edition, path}) => edition === newest && path === FIRST_STEP);
  const visit = Object.values(model.visits)[0];
  const topics = Object.values(model.concepts)
    .filter(({topic}) => topic)
    .map(({id}) => id);
  return {
    topics: conceptLinks(model, topics, locale),
    news: news.slice(0, LATEST),
    partners: organisationCards(model, locale).filter(({partner}) => partner),
    start: {href: docPath({edition: newest, path: handbook ? FIRST_STEP : PROJECT_GROUP}, newest), handbook},
    report: docPath({edition: oldest, path: 'index', slug: '/'}, newest),
    visit: visit ? visitView(model, visit, locale) : null,
  };
}
