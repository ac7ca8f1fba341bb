/** Alias of the search plugin: the module of the provider chosen at build. */
declare module '@search-provider' {
  import type {SearchProvider} from './components/SearchBar/provider';
  import type {SearchSettings} from './domain/search/settings';

  export function createProvider(settings: SearchSettings): SearchProvider;
}
