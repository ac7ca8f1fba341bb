import {useCallback} from 'react';
import {useHistory} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {loadSearchPage} from './loadSearchPage';
import {loadSearching} from './startSearch';

/**
 * How a query gets to the search page: in memory, so that it is in no address. Nothing changes before all has come that the
 * page needs.
 * @returns sends a query; rejected where something could not be fetched
 */
export function useSearchPage(): (query: string) => Promise<void> {
  const history = useHistory();
  const address = useBaseUrl('/search');
  return useCallback(
    async (query) => {
      const [{sendQuery}] = await Promise.all([loadSearching(), loadSearchPage(address)]);
      // Where the page is open, or about to open, another entry in the history would only be one more to go back by.
      if (!sendQuery(query) && history.location.pathname !== address) history.push(address);
    },
    [history, address],
  );
}
