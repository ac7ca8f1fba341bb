import {NEXT_EDITION} from '../content/page';
import {DEFAULT_LOCALE} from '../locales/locales';
import {docPath, editionPrefix, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import type {EditionPlace} from './menu';

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
