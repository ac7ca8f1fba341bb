import {translate} from '@docusaurus/Translate';
import type {DocumentKind} from '../../domain/search/document';
import type {SearchFailure} from './provider';

/** Kind of a result in the reader's language. */
export function kindLabel(kind: DocumentKind): string {
  const labels: Record<DocumentKind, string> = {
    method: translate({id: 'site.search.kind.method', message: 'Method'}),
    visit: translate({id: 'site.search.kind.visit', message: 'Study visit'}),
    partner: translate({id: 'site.search.kind.partner', message: 'Organisation'}),
    helpline: translate({id: 'site.search.kind.helpline', message: 'Help number'}),
    news: translate({id: 'site.search.kind.news', message: 'News'}),
    term: translate({id: 'site.search.kind.term', message: 'Term'}),
    about: translate({id: 'site.search.kind.about', message: 'About this site'}),
  };
  return labels[kind];
}

/** Why search is not to be had. */
export function failureText(failure: SearchFailure): string {
  const texts: Record<SearchFailure, string> = {
    network: translate({
      id: 'site.search.failed.network',
      message: 'Search could not be loaded: there seems to be no connection.',
    }),
    damaged: translate({
      id: 'site.search.failed.damaged',
      message: 'Search could not be loaded: its file arrived damaged.',
    }),
    outdated: translate({
      id: 'site.search.failed.outdated',
      message: 'The site has changed since this page was opened. Reload the page to search.',
    }),
  };
  return texts[failure];
}
