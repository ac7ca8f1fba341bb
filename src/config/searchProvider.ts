import type {SearchSettings} from '../domain/search/settings';

export interface Provider {
  readonly settings: SearchSettings;
  /** Module in `src/components/SearchBar` that talks to it; the other one is not in the build at all. */
  readonly module: string;
  /** Module that names who runs the search, for the notice beside the field. */
  readonly service: string;
}

const VARIABLES = ['ALGOLIA_APPLICATION_ID', 'ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX_PREFIX'] as const;

/**
 * Chooses the provider by environment variables at build: the site's own index, or Algolia when all three are set.
 * @throws when only some are set: a build that silently fell back would be published without anybody noticing
 */
export function providerOf(environment: Readonly<Record<string, string | undefined>>): Provider {
  const [applicationId, searchKey, indexPrefix] = VARIABLES.map((name) => environment[name] ?? '');
  const missing = VARIABLES.filter((name) => !environment[name]);
  if (missing.length === VARIABLES.length)
    return {settings: {name: 'local'}, module: 'localProvider.ts', service: 'localService.ts'};
  if (missing.length > 0) {
    throw new Error(
      `Algolia is half set: ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing. Set all of ${VARIABLES.join(', ')}, or none to search with the site's own index.`,
    );
  }
  return {
    settings: {
      name: 'algolia',
      applicationId: applicationId ?? '',
      searchKey: searchKey ?? '',
      indexPrefix: indexPrefix ?? '',
    },
    module: 'algoliaProvider.ts',
    service: 'algoliaService.ts',
  };
}
