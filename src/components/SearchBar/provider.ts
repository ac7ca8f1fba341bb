import type {SearchAnswer, SearchOptions} from '../../domain/search/answer';

/** What is searched. */
export interface SearchScope {
  /** Base addresses of the languages: the reader's own first (`/en/`). */
  readonly bases: readonly string[];
  /** Edition, or null for the newest. */
  readonly edition: string | null;
}

/** Why search is not to be had, in a form that a component puts into words. */
export type SearchFailure = 'network' | 'damaged' | 'outdated';

export class SearchProviderError extends Error {
  constructor(readonly failure: SearchFailure) {
    super(failure);
    this.name = 'SearchProviderError';
  }
}

export interface SearchProvider {
  /**
   * Makes a scope searchable; asking again for the same scope costs nothing, unless it failed.
   * @returns editions that can be chosen, newest first
   * @throws SearchProviderError
   */
  open(scope: SearchScope): Promise<readonly string[]>;
  /** Answers from the scope opened last. @throws SearchProviderError */
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
  /** Calls back when better answers can be had (more of the index has come); returns how to stop that. */
  onImproved(listener: () => void): () => void;
}
