import type {Node, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {DIRECTIVE_TYPES} from './directives';
import {parseMarkdown} from './markdown';
import {nodesOf} from './nodes';
import type {DirectiveUse, Heading, HtmlUse, LinkUse, Outline} from './page';

/** `Title {#some-id}`: the explicit id that Docusaurus also reads. */
const EXPLICIT_ID = /^(.*?)\s*\{#([\w-]+)\}\s*$/s;

/** Splits a heading's text into its words and its explicit id. */
export function splitHeadingId(text: string): {text: string; id: string | undefined} {
  const match = EXPLICIT_ID.exec(text);
  return match ? {text: match[1] ?? '', id: match[2]} : {text, id: undefined};
}

/** Identifiers of the definitions (`[there]: /img/x.png`) that pictures use. */
export function picturedDefinitions(tree: Root): ReadonlySet<string> {
  const identifiers = new Set<string>();
  visit(tree, 'imageReference', (node) => {
    identifiers.add(node.identifier);
  });
  return identifiers;
}

/**
 * Lists what a page's body holds.
 * @param bodyLine 1-based line of the file on which the body begins, so that lines are those of the file
 */
export function outlineOf(body: string, bodyLine: number): Outline {
  const headings: Heading[] = [];
  const links: LinkUse[] = [];
  const directives: DirectiveUse[] = [];
  const html: HtmlUse[] = [];
  const line = (node: Node) => (node.position?.start.line ?? 1) + bodyLine - 1;
  const tree = parseMarkdown(body);
  const nodes = nodesOf(tree);
  const pictured = nodes.some(({type}) => type === 'definition') ? picturedDefinitions(tree) : new Set<string>();
  for (const node of nodes) {
    switch (node.type) {
      case 'heading':
        headings.push({depth: node.depth, ...splitHeadingId(toString(node)), line: line(node)});
        break;
      case 'link':
        links.push({url: node.url, image: false, line: line(node)});
        break;
      case 'definition':
        links.push({url: node.url, image: pictured.has(node.identifier), line: line(node)});
        break;
      case 'image':
        links.push({url: node.url, image: true, line: line(node)});
        break;
      case 'html':
        html.push({value: node.value, line: line(node)});
        break;
      case 'textDirective':
      case 'leafDirective':
      case 'containerDirective': {
        const form = DIRECTIVE_TYPES[node.type] ?? 'text';
        const attributes = Object.fromEntries(
          Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
        );
        const first = node.children[0];
        const label = form === 'container' ? (isLabel(first) ? toString(first) : '') : toString(node);
        // ":30" or "Brno:centrum" in running text is not meant as a directive.
        if (form === 'text' && label === '' && Object.keys(attributes).length === 0) break;
        directives.push({name: node.name, form, attributes, label, line: line(node)});
        break;
      }
      default:
    }
  }
  return {headings, links, directives, html};
}

function isLabel(node: {data?: object} | undefined): boolean {
  return node?.data !== undefined && 'directiveLabel' in node.data;
}
