import type {Page} from '../content/page';
import type {Changes, Tree} from '../making/changes';
import type {SiteModel} from '../model/siteModel';
import {ADDRESSES_FILE, REDIRECTS_FILE, currentAddresses, withAddresses} from './addresses';
import {leadOn, movedPages, outdatedRedirects} from './leadOn';
import type {Refusal} from './refusals';
import {withRedirects} from './listedRedirects';
import {relink} from './relink';

export const EDITIONS_FILE = 'data/editions.yml';

/** What a command would change, or why it will not. */
export type Plan = {readonly changes: Changes} | {readonly refusal: Refusal};

/**
 * Completes a change of editions: addresses that lose their page lead on, links of other pages follow, the list of promised
 * addresses grows.
 * @param after the site as it will be, without the redirects that follow from the change
 * @param write what the change itself writes
 */
export function withAddressesKept(
  before: SiteModel,
  after: SiteModel,
  tree: Tree,
  {write, remove}: Changes,
): {readonly changes: Changes} {
  const moved = movedPages(before, after);
  const added = leadOn(after, moved);
  const outdated = outdatedRedirects(after);
  const redirects = tree[REDIRECTS_FILE] ?? '';
  const addresses = tree[ADDRESSES_FILE];
  const promised = [...before.addresses, ...currentAddresses(before), ...currentAddresses(after)];
  return {
    changes: {
      write: {
        ...write,
        ...(added.length + outdated.length > 0 ? {[REDIRECTS_FILE]: withRedirects(redirects, outdated, added)} : {}),
        ...(addresses === undefined ? {} : {[ADDRESSES_FILE]: withAddresses(addresses, promised)}),
        ...relink(pagesLeft(after.pages, remove), {...tree, ...write}, moved),
      },
      remove,
    },
  };
}

function pagesLeft(pages: readonly Page[], removed: readonly string[]): Page[] {
  const gone = new Set(removed);
  return pages.filter(({file}) => !gone.has(file));
}
