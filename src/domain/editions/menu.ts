/*
 * These run in the reader's page too, so nothing is imported here.
 */

/** Where an edition stands and which pages it does not have, so that a page's script need not know all pages of all editions. */
export interface EditionPlace {
  /** `2026.1`, or `next` for the one in preparation. */
  readonly id: string;
  /** `/docs/2016`, without the locale's prefix; `/docs` for the newest. */
  readonly prefix: string;
  /** Addresses below the prefix (`/groups/a`, empty for the first page) that other editions have and this one lacks. */
  readonly lacks: readonly string[];
}

/**
 * The edition that an address belongs to, and the page in it; null outside the editions.
 * @param route an address without the locale's prefix
 */
export function placeInEdition(
  places: readonly EditionPlace[],
  route: string,
): {edition: string; inside: string} | null {
  const found = places
    .filter(({prefix}) => route === prefix || route.startsWith(`${prefix}/`))
    // The newest edition's prefix begins all others.
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
  return found ? {edition: found.id, inside: route.slice(found.prefix.length)} : null;
}

/** The same page in another edition, or that edition's first page where it lacks it. */
export function pageInEdition({prefix, lacks}: EditionPlace, inside: string): string {
  return lacks.includes(inside) ? prefix : `${prefix}${inside}`;
}
