import {linkForm} from '../content/links';
import type {Page} from '../content/page';
import type {Tree} from '../making/changes';
import type {Redirect} from './redirects';

/**
 * New texts of pages whose links lead to an address that was moved: news says `/docs/groups/x` and means the edition that was the
 * newest on that day. Only the address between the brackets changes.
 */
export function relink(pages: readonly Page[], tree: Tree, moved: readonly Redirect[]): Record<string, string> {
  const targets = new Map(moved.map(({from, to}) => [from, to]));
  const changed: Record<string, string> = {};
  for (const {file, outline} of pages) {
    const before = tree[file];
    if (before === undefined) continue;
    let text = before;
    for (const {url} of outline.links) {
      const form = linkForm(url);
      const to = form.kind === 'route' ? targets.get(form.path) : undefined;
      if (to === undefined || form.kind !== 'route') continue;
      // The part is kept only where the page is the same: the start of an edition does not have it.
      const samePage = to.split('/').at(-1) === form.path.split('/').at(-1);
      text = replaceTarget(text, url, form.anchor && samePage ? `${to}#${form.anchor}` : to);
    }
    if (text !== before) changed[file] = text;
  }
  return changed;
}

/** Replaces `](url)`, `](url "title")` and `]: url`. */
function replaceTarget(text: string, url: string, to: string): string {
  const literal = url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(
    new RegExp(`(\\]\\(\\s*<?|\\]:\\s*<?)${literal}(?=[)>\\s]|$)`, 'gm'),
    (_whole, head: string) => head + to,
  );
}
