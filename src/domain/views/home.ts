import {DEFAULT_LOCALE, type Locale} from '../locales/locales';
import {pageKey} from '../content/page';
import type {SiteModel} from '../model/siteModel';
import {type OrganisationCardView, organisationCards} from './directory';
import {type LinkView, type PageLinkView, conceptLinks, inLocale, pageLink} from './links';
import {type VisitView, visitView} from './visits';

export interface HomeView {
  readonly topics: readonly LinkView[];
  readonly news: readonly PageLinkView[];
  readonly partners: readonly OrganisationCardView[];
  readonly visit: Pick<VisitView, 'title' | 'summary' | 'places'> | null;
}

/** How many news items the home page shows. */
const LATEST = 3;

/** Everything that the home page shows besides its own words. */
export function homeView(model: SiteModel, locale: Locale): HomeView {
  const news = model.pages
    .filter((page) => page.collection === 'blog' && page.locale === DEFAULT_LOCALE)
    .map((page) => pageLink(model, inLocale(model, pageKey(page), locale) ?? page, locale))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const visit = Object.values(model.visits)[0];
  const topics = Object.values(model.concepts)
    .filter(({topic}) => topic)
    .map(({id}) => id);
  return {
    topics: conceptLinks(model, topics, locale),
    news: news.slice(0, LATEST),
    partners: organisationCards(model, locale).filter(({partner}) => partner),
    visit: visit ? visitView(model, visit, locale) : null,
  };
}
