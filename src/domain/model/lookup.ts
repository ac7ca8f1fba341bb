import {type PagePlace, pageKey} from '../content/page';
import {placeOf} from '../content/places';
import type {Locale} from '../locales/locales';
import type {RecordKind, SiteModel} from './siteModel';

/*
 * Whether something exists. What is in the tree but could not be read counts: its own problem says why, and who
 * points to it has done nothing wrong. Names are looked up as own properties: "constructor" is a possible id.
 */

/** Files that could not be read; a file with a mere warning was read. */
function unreadFiles({problems}: Pick<SiteModel, 'problems'>): string[] {
  return problems.filter(({severity}) => severity === 'error').map(({file}) => file);
}

/** Ids of the records of a kind that could not be read. */
export function unreadIds(model: Pick<SiteModel, 'problems'>, kind: RecordKind): string[] {
  const folder = `data/${kind}/`;
  return unreadFiles(model)
    .filter((file) => file.startsWith(folder) && file.endsWith('.yml'))
    .map((file) => file.slice(folder.length, -'.yml'.length));
}

/** Whether there is a record with that id. */
export function recordExists(model: SiteModel, kind: RecordKind, id: string): boolean {
  return Object.hasOwn(model[kind], id) || unreadIds(model, kind).includes(id);
}

/** Whether there is a source with that key, as far as the list of sources can be read. */
export function referenceExists(model: SiteModel, key: string): boolean {
  return Object.hasOwn(model.references, key) || unreadFiles(model).includes('data/references.yml');
}

/** Where pages stand, of one language or of all. */
export function pagePlaces(model: SiteModel, locale?: Locale): PagePlace[] {
  const unread = unreadFiles(model).flatMap((file) => placeOf(file) ?? []);
  return [...model.pages, ...unread].filter((place) => locale === undefined || place.locale === locale);
}

/** Keys of the pages that there are, of one language or of all. */
export function pageKeys(model: SiteModel, locale?: Locale): ReadonlySet<string> {
  return new Set(pagePlaces(model, locale).map(pageKey));
}
