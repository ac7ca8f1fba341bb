import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * Lets the keyboard reach formulas that stand by themselves: one that is wider than the screen scrolls alone (`src/css/base.css`),
 * and not every browser lets arrow keys scroll what cannot have the focus.
 */
export default function reachableFormulas() {
  return (tree: Root): void =>
    visit(tree, 'element', ({tagName, properties}: Element) => {
      if (tagName === 'math' && properties.display === 'block') properties.tabIndex = 0;
    });
}
