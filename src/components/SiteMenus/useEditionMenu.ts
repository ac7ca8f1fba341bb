import {translate} from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import {pageInEdition} from '../../domain/editions/menu';
import type {EditionsData} from '../../domain/views/editions';
import {usePlaceInEdition} from './usePlaceInEdition';

export interface EditionChoice {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly hint: string;
  readonly current: boolean;
}

/**
 * The editions, each leading to the page that the reader is on; where an edition lacks it, to the edition's
 * start. Outside the editions the newest counts as current.
 */
export function useEditionMenu(): EditionChoice[] {
  const {editions, places} = usePluginData('editions') as EditionsData;
  const here = usePlaceInEdition();
  const chosen = here?.edition ?? places[0]?.id;
  return places.map((place) => {
    const edition = editions.find(({id}) => id === place.id);
    return {
      id: place.id,
      href: pageInEdition(place, here?.inside ?? ''),
      label: edition ? edition.id : translate({id: 'site.editions.next', message: 'In preparation'}),
      hint: edition ? edition.title : translate({id: 'site.editions.nextHint', message: 'draft, not for citing'}),
      current: place.id === chosen,
    };
  });
}
