import registry from '@generated/registry';
import routesChunkNames from '@generated/routesChunkNames';

/** Names of the parts of a route; Docusaurus nests them as the props are nested that they become. */
const namesIn = (parts: unknown): string[] =>
  typeof parts === 'string' ? [parts] : Object.values(parts ?? {}).flatMap(namesIn);

/**
 * Fetches the parts of the search page before the router goes there: where one of them does not come, Docusaurus loads the new
 * address anew, and without a connection the page that is being read is lost. The router's own way of fetching ahead would not
 * do: it keeps a failure for ever, so that another try could not succeed.
 * @param address of the search page, with the prefix of its language
 */
export async function loadSearchPage(address: string): Promise<void> {
  const parts = Object.entries(routesChunkNames)
    // A route is listed as its address with a hash: `/en/search-5e9`.
    .filter(([route]) => route.replace(/-[^-]+$/, '') === address)
    .flatMap(([, names]) => namesIn(names));
  await Promise.all(parts.map((name) => registry[name]?.[0]()));
}
