import type {SearchAnswer, SearchOptions} from '../../domain/search/answer';
import type {SearchSettings} from '../../domain/search/settings';
import type {AlgoliaOptions, AlgoliaScope} from './openAlgolia';
import {type SearchProvider, SearchProviderError, type SearchScope} from './provider';

/** Lets Algolia answer: what is searched for leaves the reader's device. Its client is fetched at the first use. */
class AlgoliaProvider implements SearchProvider {
  private opened: {key: string; scope: Promise<AlgoliaScope>} | null = null;

  constructor(
    private readonly settings: SearchSettings,
    private readonly options: AlgoliaOptions,
  ) {}

  private async load(scope: SearchScope): Promise<AlgoliaScope> {
    const loaded = await import('./openAlgolia').catch(() => {
      throw new SearchProviderError('network');
    });
    return loaded.openAlgolia(this.settings, scope, this.options);
  }

  async open(scope: SearchScope): Promise<readonly string[]> {
    const key = JSON.stringify(scope);
    if (this.opened?.key !== key) {
      const opened = {key, scope: this.load(scope)};
      this.opened = opened;
      opened.scope.catch(() => {
        if (this.opened === opened) this.opened = null;
      });
    }
    return (await this.opened.scope).editions;
  }

  async search(query: string, options: SearchOptions): Promise<SearchAnswer> {
    if (!this.opened) throw new SearchProviderError('network');
    return (await this.opened.scope).search(query, options);
  }

  /** Never: an answer of Algolia's is complete. */
  onImproved(): () => void {
    return () => undefined;
  }
}

/**
 * One provider for the whole visit.
 * @param options for tests: which server is asked instead of Algolia's
 */
export function createProvider(settings: SearchSettings, options: AlgoliaOptions = {}): SearchProvider {
  return new AlgoliaProvider(settings, options);
}
