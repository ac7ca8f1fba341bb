/** Id of a source's entry in the list that ends a page: citations of that page lead to it. Safe to load in a browser. */
export function entryId(key: string): string {
  return `source-${key}`;
}
