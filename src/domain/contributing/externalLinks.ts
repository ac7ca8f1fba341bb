import type {Place} from '../checks/problem';
import {RECORD_KINDS, type SiteModel, placeOfRecord} from '../model/siteModel';

/** An address outside the site, without its fragment, and where it stands. */
export interface ExternalLink {
  readonly url: string;
  readonly places: readonly Place[];
}

const WEB = /^https?:\/\/\S+$/i;

type Found = [url: string, place: Place];

/** Every external link of pages and records, by address. */
export function externalLinks(model: SiteModel): ExternalLink[] {
  const byUrl = new Map<string, Place[]>();
  for (const [url, place] of [...ofPages(model), ...ofRecords(model), ...ofReferences(model)]) {
    const address = url.split('#')[0] ?? url;
    byUrl.set(address, [...(byUrl.get(address) ?? []), place]);
  }
  return [...byUrl].map(([url, places]) => ({url, places})).sort((a, b) => (a.url < b.url ? -1 : 1));
}

function ofPages({pages}: SiteModel): Found[] {
  return pages.flatMap(({file, outline}) =>
    outline.links.filter(({url}) => WEB.test(url)).map(({url, line}): Found => [url, {file, line}]),
  );
}

function ofRecords(model: SiteModel): Found[] {
  return RECORD_KINDS.flatMap((kind) =>
    Object.entries(model[kind]).flatMap(([id, record]) =>
      addresses(record, '').map(([field, url]): Found => [url, placeOfRecord(model, `${kind}/${id}`, field)]),
    ),
  );
}

function ofReferences(model: SiteModel): Found[] {
  return Object.entries(model.references).flatMap(([key, {URL: url, DOI: doi}]) => [
    ...(url === undefined ? [] : [[url, placeOfRecord(model, 'references', `${key}.URL`)] satisfies Found]),
    ...(doi === undefined
      ? []
      : [[`https://doi.org/${doi}`, placeOfRecord(model, 'references', `${key}.DOI`)] satisfies Found]),
  ]);
}

/** Values of a record that are nothing but a web address, with their fields (`contactPoints.0.value`). */
function addresses(value: unknown, field: string): [field: string, url: string][] {
  if (typeof value === 'string') return WEB.test(value) ? [[field, value]] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => addresses(inner, field ? `${field}.${key}` : key));
}

/** Links that `head` has and `base` has not. */
export function addedLinks(base: SiteModel, head: SiteModel): ExternalLink[] {
  const known = new Set(externalLinks(base).map(({url}) => url));
  return externalLinks(head).filter(({url}) => !known.has(url));
}
