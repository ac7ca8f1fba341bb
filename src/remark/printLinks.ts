import type {Element, ElementContent, Root} from 'hast';
import {visit} from 'unist-util-visit';

/** Addresses that are printed: of other sites, and of pages of this one. */
const PRINTED = /^(?:https?:\/)?\/[^/]/;

/** An address as people write it: without its scheme and a slash at the end. */
const plain = (text: string) =>
  text
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

/**
 * Marks links whose address need not be printed after their words, with `data-repeat`: it stands there already, or it was
 * printed after an earlier link to the same address. The stylesheet does the rest (`src/css/baseMedia.css`).
 */
export default function printLinks() {
  return (tree: Root): void => {
    const printed = new Set<string>();
    visit(tree, 'element', (node: Element) => {
      const {href} = node.properties;
      if (node.tagName !== 'a' || typeof href !== 'string' || !PRINTED.test(href)) return;
      if (printed.has(href) || plain(textOf(node.children)) === plain(href)) node.properties.dataRepeat = '';
      printed.add(href);
    });
  };
}
