import type {GateOptions} from './gate';
import {machinePaths} from './machinePaths';

/** Where a build is tried out unless SITE_URL says where it will stand. */
const LOCAL_ORIGIN = 'http://127.0.0.1:3000';

/**
 * Settings of the gate for builds of a project on this machine.
 * @throws when SITE_URL is not the address of a site, or the outside search service has an odd name
 */
export function gateOptions(root: string, environment: Readonly<Record<string, string | undefined>>): GateOptions {
  return {
    origin: originOfSite(environment.SITE_URL),
    connect: searchOrigins(environment.ALGOLIA_APPLICATION_ID),
    machinePaths: machinePaths(root),
  };
}

function originOfSite(address = LOCAL_ORIGIN): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isSite = url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!isSite) throw new Error(`SITE_URL="${address}" is not the address of a site, such as https://example.org`);
  return url.origin;
}

/** Hosts of Algolia that script asks when the site was built with its search (see the search plugin). */
function searchOrigins(application: string | undefined): string[] {
  if (!application) return [];
  if (!/^[a-z0-9]{4,20}$/i.test(application)) throw new Error('ALGOLIA_APPLICATION_ID is not a name of Algolia.');
  const name = application.toLowerCase();
  return [`https://${name}-dsn.algolia.net`, ...[1, 2, 3].map((number) => `https://${name}-${number}.algolianet.com`)];
}
