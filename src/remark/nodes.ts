import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';

export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** Makes a node render as a site component (`x-…` in MDXComponents) with these props. */
export function become(node: {data?: object | undefined}, element: string, props: object): void {
  node.data = {...node.data, hName: element, hProperties: {dataProps: JSON.stringify(props)}};
}

/** A component on a line of its own. */
export function blockOf(element: string, props: object): LeafDirective {
  const node: LeafDirective = {type: 'leafDirective', name: element, attributes: {}, children: []};
  become(node, element, props);
  return node;
}
