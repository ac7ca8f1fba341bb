import {linkForm} from '../content/links';
import {type PagePlace, pageKey} from '../content/page';
import {pageKeys} from '../model/lookup';
import {knownRoutes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';

/** Whether an address of this site leads somewhere; given the page that it stands on. */
export type Exists = (url: string) => boolean;

export interface LinkChange {
  readonly from: string;
  readonly to: string;
}

/**
 * Changes of link targets that a translation must follow, of a section whose words are the same. A target that only
 * moved is not one of them: the page it led to is gone, so this must be its successor; or the target is the same but for its part (#),
 * its form or its path on the same host. What is left led to something that still exists and now leads to something else.
 */
export function otherTargets(before: readonly string[], now: readonly string[], exists: Exists): LinkChange[] {
  return now.flatMap((to, index) => {
    const from = before[index] ?? to;
    return sameTarget(from, to) || !exists(from) || !exists(to) ? [] : [{from, to}];
  });
}

/** True when both lists lead to the same places: targets are the same in every language, so they can be compared across them. */
export function sameTargets(a: readonly string[], b: readonly string[]): boolean {
  const keys = (urls: readonly string[]) => urls.map(targetOf).sort().join('\n');
  return a.length === b.length && keys(a) === keys(b);
}

function sameTarget(a: string, b: string): boolean {
  return targetOf(a) === targetOf(b);
}

function targetOf(url: string): string {
  const form = linkForm(url);
  switch (form.kind) {
    case 'page':
    case 'route':
    case 'file':
      return `${form.kind} ${form.path}`;
    case 'anchor':
      return 'anchor';
    default:
      return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
  }
}

/** What can be found from a page. Other sites count as existing: whether they do is not asked here. */
export function linkKnowledge(model: SiteModel): (place: Pick<PagePlace, 'collection' | 'edition'>) => Exists {
  const pages = pageKeys(model);
  const routes = knownRoutes(model);
  const files = new Set(model.staticFiles);
  return (place) => (url) => {
    const form = linkForm(url);
    if (form.kind === 'page') return pages.has(pageKey({...place, path: form.path}));
    if (form.kind === 'route') return routes.has(form.path);
    if (form.kind === 'file') return files.has(form.path);
    return true;
  };
}
