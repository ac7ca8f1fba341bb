import type {Nodes, Root} from 'mdast';

const known = new WeakMap<Root, readonly Nodes[]>();

/**
 * All nodes of a tree that `parseMarkdown` made, each before what is in it. A page is asked for its links, definitions,
 * headings and notes one after the other: it is walked once.
 */
export function nodesOf(tree: Root): readonly Nodes[] {
  const before = known.get(tree);
  if (before) return before;
  const nodes: Nodes[] = [];
  collect(tree, nodes);
  known.set(tree, nodes);
  return nodes;
}

function collect(node: Nodes, nodes: Nodes[]): void {
  nodes.push(node);
  if ('children' in node) for (const child of node.children) collect(child, nodes);
}
