import {useActiveDocContext, useVersions} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {EditionsData} from '../../domain/views/editions';

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
  const versions = useVersions(undefined);
  const {activeVersion, alternateDocVersions} = useActiveDocContext(undefined);
  const {editions} = usePluginData('editions') as EditionsData;
  const chosen = activeVersion?.name ?? versions.find((version) => version.isLast)?.name;
  return versions.map((version) => {
    const edition = editions.find(({id}) => id === version.name);
    const start = version.docs.find(({id}) => id === version.mainDocId)?.path ?? version.path;
    return {
      id: version.name,
      href: alternateDocVersions[version.name]?.path ?? start,
      label: edition ? edition.id : translate({id: 'site.editions.next', message: 'In preparation'}),
      hint: edition ? edition.title : translate({id: 'site.editions.nextHint', message: 'draft, not for citing'}),
      current: version.name === chosen,
    };
  });
}
