import type {Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {become} from './nodes';

/** Page that explains how sure a page's claims are; an edition may lack it. */
export const PROVENANCE_PAGE = 'about/provenance';

/**
 * `:::template[Title]{#id}` and `:::proposed` around a part of the text.
 * @param provenance address of the page about provenance in the page's own edition, null where it has none
 */
export function placeContainers(tree: Root, provenance: string | null): void {
  visit(tree, 'containerDirective', (node) => {
    if (node.name === 'template') become(node, 'x-template', {id: node.attributes?.id ?? '', title: takeLabel(node)});
    else if (node.name === 'proposed') become(node, 'x-proposed', {href: provenance});
  });
}

/** The words between [ ], which the parser leaves as a first paragraph. */
function takeLabel(node: ContainerDirective): string {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph' || !first.data || !('directiveLabel' in first.data)) return '';
  node.children = rest;
  return toString(first);
}
