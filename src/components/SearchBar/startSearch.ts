import siteConfig from '@generated/docusaurus.config';
import globalData from '@generated/globalData';
import {service} from '@search-service';
import type {SearchSettings} from '../../domain/search/settings';
import {fetchFilesEarly} from './earlyFiles';

/** Fetches what runs and shows a search. In one place alone: each place would get a copy of its own in the build. */
export const loadSearching = () => import('./searching');

let started = false;

/**
 * Gets the site's own search ready at the first use of a field, once: script, worker and index are asked for side by side,
 * and the panel finds them under way. An outside service is asked nothing before something is searched for.
 */
export function startSearch(): void {
  if (started || service) return;
  started = true;
  const base = siteConfig.baseUrl;
  fetchFilesEarly(base);
  const settings = globalData.search?.default as SearchSettings;
  // Who searches is told what failed; here nobody waits yet.
  loadSearching()
    .then(({searchProvider}) => searchProvider(settings).open({bases: [base], edition: null}))
    .catch(() => undefined);
}
