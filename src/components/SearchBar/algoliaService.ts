/** Who runs the search, for the notice that queries leave the site. */
export const service: string | null = 'Algolia';
