import {editionPlaces} from '../editions/editionPlaces';
import {type EditionPlace, placeInEdition} from '../editions/menu';
import {type Locale, LOCALES} from '../locales/locales';
import type {SiteModel} from '../model/siteModel';
import {type ShownIn, shownLanguages} from './untranslated';

/** What the edition menu and the notice on an edition need to know, in the reader's language. */
export interface EditionsData {
  readonly editions: readonly {id: string; title: string; summary: string; released: string; archived: boolean}[];
  /** Where each edition stands, the newest first, the one in preparation last. */
  readonly places: readonly EditionPlace[];
  /** Addresses that a language shows in another one, and which one; almost always empty. */
  readonly untranslated: ShownIn;
}

/**
 * What pages need to know of editions.
 * @param own editions whose pages are built together
 * @param alone whether nothing else is: then they need to know of their own pages only
 */
export function editionsData(model: SiteModel, locale: Locale, own: readonly string[], alone: boolean): EditionsData {
  const places = editionPlaces(model, own);
  const isOwn = (route: string) => !alone || own.includes(placeInEdition(places, route)?.edition ?? '');
  const shown = shownLanguages(model);
  return {
    editions: model.editions.map(({id, title, summary, released, archived}) => ({
      id,
      title: title[locale],
      summary: summary[locale],
      released,
      archived,
    })),
    places,
    untranslated: Object.fromEntries(
      LOCALES.map((each) => [each, Object.fromEntries(Object.entries(shown[each]).filter(([route]) => isOwn(route)))]),
    ) as ShownIn,
  };
}
