/** Longest query that a copied link carries, in characters. */
const MAX_LENGTH = 200;

/** The query of a copied link (`#q=…`), or null. */
export function queryOfHash(hash: string): string | null {
  if (!hash.startsWith('#q=')) return null;
  try {
    return decodeURIComponent(hash.slice(3)).slice(0, MAX_LENGTH);
  } catch {
    return null;
  }
}

/** A link that opens the search page with a query; what stands behind `#` is not sent to a server. */
export function linkToSearch(pageAddress: string, query: string): string {
  return `${pageAddress}#q=${encodeURIComponent(query.slice(0, MAX_LENGTH))}`;
}

/** The query of a copied link that was opened, or null; once read it leaves the address. */
export function takeLinked(): string | null {
  const linked = queryOfHash(window.location.hash);
  if (linked !== null) window.history.replaceState(window.history.state, '', window.location.pathname);
  return linked;
}
