/** What the search components know of the provider; part of every page, so as little as possible. */
export type SearchSettings =
  {name: 'local'} | {name: 'algolia'; applicationId: string; searchKey: string; indexPrefix: string};
