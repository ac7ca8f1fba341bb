import type {Root} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * Cells of a column with an alignment (`| --: |`) get a class. What would become of their attribute is a style of their own, which
 * the policy forbids.
 */
export default function alignedCells() {
  return (tree: Root): void => {
    visit(tree, 'element', ({tagName, properties}) => {
      if (tagName !== 'td' && tagName !== 'th') return;
      const {align} = properties;
      delete properties.align;
      if (align === 'left' || align === 'center' || align === 'right') properties.className = [`align-${align}`];
    });
  };
}
