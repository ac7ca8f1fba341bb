import {createProvider} from '@search-provider';
import type {SearchSettings} from '../../domain/search/settings';
import type {SearchProvider} from './provider';

/**
 * What is searched for lives here and nowhere else: in the memory of this page, not in its address, the history
 * or the browser's storage. It is gone with the tab.
 */
export const session = {query: ''};

let provider: SearchProvider | null = null;

/** The provider of this visit, made at the first use. */
export function searchProvider(settings: SearchSettings): SearchProvider {
  const made = provider ?? createProvider(settings);
  provider = made;
  return made;
}
