/** Alias of the search plugin: the module of the provider chosen at build. */
declare module '@search-provider' {
  import type {SearchProvider} from './components/SearchBar/provider';
  import type {SearchSettings} from './domain/search/settings';

  export function createProvider(settings: SearchSettings): SearchProvider;
}

/** Alias of the search plugin: who runs the search, null for the site itself. Part of every page. */
declare module '@search-service' {
  export const service: string | null;
}
