import type {PhrasingContent, Root} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Citations} from '../domain/views/references';
import {become} from './nodes';

const isCitation = (node: PhrasingContent | undefined): node is TextDirective =>
  node?.type === 'textDirective' && node.name === 'cite';

/** Keys that a text cites, in order. */
export function citedKeys(tree: Root): string[] {
  const keys: string[] = [];
  visit(tree, 'textDirective', (node) => {
    if (isCitation(node)) keys.push(toString(node));
  });
  return keys;
}

/**
 * Turns citations into components. Those that follow one another, with nothing but spaces and commas between, become
 * one: "(Persefona 2016; FMSO 2015)". The space before them becomes the component's own.
 */
export function placeCitations(tree: Root, citations: Pick<Citations, 'of'>): void {
  visit(tree, (node) => {
    if (!('children' in node) || !node.children.some((child) => isCitation(child as PhrasingContent))) return;
    node.children = gathered(node.children as PhrasingContent[], citations) as typeof node.children;
  });
}

function gathered(children: readonly PhrasingContent[], citations: Pick<Citations, 'of'>): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (!child) continue;
    if (!isCitation(child)) {
      kept.push(child);
      continue;
    }
    const keys = [toString(child)];
    for (let next = nextCitation(children, index); next !== null; next = nextCitation(children, index)) {
      keys.push(toString(children[next]));
      index = next;
    }
    const cited = citations.of(keys);
    if (cited.length > 0) {
      trimEnd(kept.at(-1));
      become(child, 'x-cite', {citations: cited});
      child.children = [];
    }
    kept.push(child);
  }
  return kept;
}

/** Place of the citation that follows the one at `index`; null where something else follows. */
function nextCitation(children: readonly PhrasingContent[], index: number): number | null {
  const next = children[index + 1];
  if (isCitation(next)) return index + 1;
  const between = next?.type === 'text' && /^[\s,;]*$/.test(next.value);
  return between && isCitation(children[index + 2]) ? index + 2 : null;
}

function trimEnd(node: PhrasingContent | undefined): void {
  if (node?.type === 'text') node.value = node.value.trimEnd();
}
