import {useCallback, useEffect, useState} from 'react';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {SearchAnswer, SearchOptions} from '../../domain/search/answer';
import type {SearchSettings} from '../../domain/search/settings';
import {type SearchFailure, SearchProviderError, type SearchScope} from './provider';
import {searchProvider} from './session';

export type SearchState =
  | {phase: 'loading'}
  | {phase: 'failed'; failure: SearchFailure}
  | {phase: 'ready'; editions: readonly string[]; answer: SearchAnswer | null};

const failureOf = (error: unknown): SearchFailure => (error instanceof SearchProviderError ? error.failure : 'network');

/** Answers to what is typed, as it is typed: only the newest query is answered. */
export function useSearch(
  query: string,
  scope: SearchScope,
  options: SearchOptions,
): {state: SearchState; retry: () => void} {
  const settings = usePluginData('search') as SearchSettings;
  const [state, setState] = useState<SearchState>({phase: 'loading'});
  const [attempt, setAttempt] = useState(0);
  const scopeKey = JSON.stringify(scope);
  const optionsKey = JSON.stringify(options);
  useEffect(() => {
    let current = true;
    const provider = searchProvider(settings);
    const run = async () => {
      try {
        const editions = await provider.open(JSON.parse(scopeKey) as SearchScope);
        const answer =
          query.trim() === '' ? null : await provider.search(query, JSON.parse(optionsKey) as SearchOptions);
        if (current) setState({phase: 'ready', editions, answer});
      } catch (error) {
        if (current) setState({phase: 'failed', failure: failureOf(error)});
      }
    };
    void run();
    const stop = provider.onImproved(() => void run());
    return () => {
      current = false;
      stop();
    };
  }, [settings, query, scopeKey, optionsKey, attempt]);
  const retry = useCallback(() => {
    setState({phase: 'loading'});
    setAttempt((before) => before + 1);
  }, []);
  return {state, retry};
}
