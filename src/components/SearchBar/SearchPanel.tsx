import {type MouseEvent, type ReactNode, useEffect} from 'react';
import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {SearchResult} from '../SearchResult';
import {Failure} from './Failure';
import {useSearch} from './useSearch';

interface Props {
  query: string;
  listId: string;
  /** Place of the chosen option, -1 for none. */
  active: number;
  onOptions: (ids: string[]) => void;
  onAll: () => void;
  /** The failure is about to go, and its button with it. */
  onRetry: () => void;
  /** A result was followed. */
  onLeave: () => void;
}

/** What is shown under the field in the bar: up to eight results, or why there are none. */
export default function SearchPanel({query, listId, active, onOptions, onAll, onRetry, onLeave}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {selectMessage} = usePluralForm();
  const {state, retry} = useSearch(query, {bases: [siteConfig.baseUrl], edition: null}, {limit: 8});
  const answer = state.phase === 'ready' ? state.answer : null;
  const results = answer?.results ?? [];
  const count = results.length;
  useEffect(
    () => onOptions(Array.from({length: count}, (_, index) => `${listId}-${index}`)),
    [count, listId, onOptions],
  );
  const [concept] = answer?.concepts ?? [];
  const showAll = (event: MouseEvent) => {
    // In another tab the page opens without the query, which is in no address.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onAll();
  };
  const tryAgain = () => {
    onRetry();
    retry();
  };
  const status =
    state.phase === 'loading'
      ? translate({id: 'site.search.loading', message: 'Search is loading …'})
      : answer
        ? selectMessage(
            answer.total,
            translate({id: 'site.search.count', message: '{count} result|{count} results'}, {count: answer.total}),
          )
        : '';
  return (
    <div className="search-panel">
      <p role="status" className={state.phase === 'loading' ? 'stamp' : 'visually-hidden'}>
        {status}
      </p>
      {state.phase === 'failed' && <Failure failure={state.failure} retry={tryAgain} />}
      {concept && (
        <p className="search-concept" key={concept.id}>
          <Link to={concept.topic ? `/topics/${concept.id}` : `/glossary#${concept.id}`}>{concept.label}</Link>:{' '}
          {concept.definition}
        </p>
      )}
      <ul
        id={listId}
        role="listbox"
        aria-label={translate({id: 'site.search.results', message: 'Results'})}
        hidden={count === 0}
      >
        {results.map((result, index) => (
          <li key={result.url} id={`${listId}-${index}`} role="option" aria-selected={index === active}>
            <SearchResult result={result} inList onFollow={onLeave} />
          </li>
        ))}
      </ul>
      {answer && (
        <p>
          <Link to="/search" onClick={showAll}>
            {count > 0
              ? translate({id: 'site.search.all', message: 'All results'})
              : translate({id: 'site.search.none', message: 'Nothing found here. Search in all languages'})}
          </Link>
        </p>
      )}
    </div>
  );
}
