import {createProvider} from '@search-provider';
import type {SearchSettings} from '../../domain/search/settings';
import type {SearchProvider} from './provider';

/**
 * What is searched for lives here and nowhere else: in the memory of this page, not in its address, the history
 * or the browser's storage. It is gone with the tab.
 */
export const session = {query: ''};

/** The search page while it is open. */
let page: ((query: string) => void) | null = null;

/** A query was sent to the search page, which has not opened yet. */
let sent = false;

/**
 * Hands a query of the bar to the search page: at once where it is open, else when it opens.
 * @returns whether it is open
 */
export function sendQuery(query: string): boolean {
  session.query = query;
  sent = page === null;
  page?.(query);
  return page !== null;
}

/** Whether the search page opens because a query was sent to it; true once for each. */
export function wasSent(): boolean {
  const before = sent;
  sent = false;
  return before;
}

/** Calls the open search page back with every query that is sent to it; returns how to stop that. */
export function onSent(take: (query: string) => void): () => void {
  page = take;
  return () => {
    if (page === take) page = null;
  };
}

let provider: SearchProvider | null = null;

/** The provider of this visit, made at the first use. */
export function searchProvider(settings: SearchSettings): SearchProvider {
  const made = provider ?? createProvider(settings);
  provider = made;
  return made;
}
