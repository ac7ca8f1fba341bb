import {NEXT_EDITION} from '../content/page';
import {placeOf} from '../content/places';
import {DEFAULT_LOCALE} from '../locales/locales';
import {editionPrefix, newestEdition, routes} from './routes';
import type {SiteModel} from './siteModel';

/**
 * Whether an address may belong to a page that could not be read: it lies in an edition, or among the news, where there is such a
 * page. Its slug is not known, so nothing can be said about addresses there until it can be read.
 */
export function unreadDocs(model: Pick<SiteModel, 'problems' | 'editions'>): (address: string) => boolean {
  const newest = newestEdition(model);
  const unread = model.problems
    .flatMap(({file}) => placeOf(file) ?? [])
    .filter(({locale}) => locale === DEFAULT_LOCALE);
  const news = unread.some(({collection}) => collection === 'blog');
  const prefixes = new Set(
    unread.flatMap(({collection, edition}) =>
      collection === 'docs' ? [`${routes.docs}${editionPrefix(edition ?? NEXT_EDITION, newest)}`] : [],
    ),
  );
  const editions = [NEXT_EDITION, ...model.editions.map(({id}) => id)].map((id) => `${routes.docs}/${id}`);
  return (address) => {
    if (address.startsWith(`${routes.news}/`)) return news;
    const own = editions.find((prefix) => address === prefix || address.startsWith(`${prefix}/`));
    if (own === `${routes.docs}/${newest}`) return prefixes.has(routes.docs);
    return prefixes.has(own ?? routes.docs) && address.startsWith(routes.docs);
  };
}
