import * as z from 'zod';
import {sitePath, siteTarget} from '../content/sitePath';
import {knownRoutes, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';
import {permanentAddresses} from './redirects';

/** `data/redirects.yml`: a former address and where it leads. */
export const redirectsSchema = z.record(sitePath, siteTarget);

/** `data/addresses.yml`: every address that the site has promised. */
export const addressesSchema = z.array(sitePath);

export const ADDRESSES_FILE = 'data/addresses.yml';
export const REDIRECTS_FILE = 'data/redirects.yml';

/** Pages of contributors. The others are made by the code alone and cannot be moved by accident. */
const PROMISED = [routes.docs, routes.news, routes.topics, routes.partners, '/visits'];

/** The addresses that the site has now and must keep: those of pages and records, and the permanent ones of the newest edition. */
export function currentAddresses(model: SiteModel): string[] {
  const all = [...knownRoutes(model), ...permanentAddresses(model).map(({from}) => from)];
  return sorted(all.filter((address) => PROMISED.some((root) => address === root || address.startsWith(`${root}/`))));
}

/** The text of `data/addresses.yml` with more addresses in it; the comment at its top stays. */
export function withAddresses(text: string, addresses: readonly string[]): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const listed = lines.flatMap((line) => /^- (\S+)/.exec(line)?.[1] ?? []);
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  return [...comment, ...sorted([...listed, ...addresses]).map((address) => `- ${address}`), ''].join('\n');
}

function sorted(addresses: readonly string[]): string[] {
  return [...new Set(addresses)].sort();
}
