import {NEXT_EDITION} from '../content/page';
import {DEFAULT_LOCALE} from '../locales/locales';
import {docPath, editionPrefix, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';

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
 * Every edition's place, the newest first, the one in preparation last.
 * @param own editions whose pages need the menu; what others have and these lack is of no use to them
 */
export function editionPlaces(model: Pick<SiteModel, 'editions' | 'pages'>, own: readonly string[]): EditionPlace[] {
  const newest = newestEdition(model);
  const ids = [...model.editions.map(({id}) => id), NEXT_EDITION];
  const addresses = new Map(
    ids.map((id) => {
      const pages = model.pages.filter(
        ({collection, edition, locale}) => collection === 'docs' && edition === id && locale === DEFAULT_LOCALE,
      );
      const start = prefixOf(id, newest).length;
      const inside = pages.map(({path, frontMatter: {slug}}) =>
        docPath({edition: id, path, slug}, newest).slice(start),
      );
      return [id, new Set(inside)];
    }),
  );
  const asked = [...new Set(own.flatMap((id) => [...(addresses.get(id) ?? [])]))].sort();
  return ids.map((id) => ({
    id,
    prefix: prefixOf(id, newest),
    lacks: asked.filter((address) => !addresses.get(id)?.has(address)),
  }));
}

const prefixOf = (edition: string, newest: string) => `${routes.docs}${editionPrefix(edition, newest)}`;

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
