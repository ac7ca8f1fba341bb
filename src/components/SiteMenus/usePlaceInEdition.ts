import {useLocation} from '@docusaurus/router';
import {usePluginData} from '@docusaurus/useGlobalData';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {placeInEdition} from '../../domain/editions/menu';
import type {EditionsData} from '../../domain/views/editions';
import {routeOf} from '../Untranslated/routeOf';

/** The edition that the page shown belongs to, and its address there; null outside the editions. */
export function usePlaceInEdition(): {edition: string; inside: string} | null {
  const {places} = usePluginData('editions') as EditionsData;
  const {siteConfig} = useDocusaurusContext();
  return placeInEdition(places, routeOf(useLocation().pathname, siteConfig.baseUrl));
}
