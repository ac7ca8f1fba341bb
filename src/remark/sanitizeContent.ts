import type {Element, ElementContent, Nodes, Root} from 'hast';
import {type Schema, defaultSchema, sanitize} from 'hast-util-sanitize';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {tooDeep} from '../domain/content/involved';
import {SEAL, sealOf} from './seal';

/** Components that our own directives make, sealed; their props are JSON in `data-props`. */
const COMPONENTS = [
  'x-term',
  'x-cite',
  'x-helplines',
  'x-organisation',
  'x-findings',
  'x-figure',
  'x-calculator',
  'x-template',
  'x-proposed',
  'x-about-page',
  'x-translation-notice',
  'x-edit-links',
];
const ASIDE = 'x-set-aside';

const schema: Schema = {
  ...defaultSchema,
  // Heading ids must stay as they are, or the contents list and anchors break.
  clobberPrefix: '',
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    'admonition',
    'mdxadmonitiontitle',
    'figure',
    'figcaption',
    ...COMPONENTS,
    ASIDE,
  ],
  attributes: {
    '*': ['id', 'lang', 'dir', 'title', 'ariaLabel', 'ariaDescribedBy', 'ariaHidden'],
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref', ['className', 'data-footnote-backref']],
    admonition: [['type', 'note', 'tip', 'info', 'warning', 'danger'], 'title'],
    code: [['className', /^language-[\w+#.-]+$/, 'math-inline', 'math-display'], 'metastring'],
    div: [['className', 'math', 'math-display']],
    span: [['className', 'math', 'math-inline']],
    // Every picture is a file of the site: a foreign one would tell its owner who reads the page.
    img: [['src', /^\/(?![/\\])/], 'alt', 'width', 'height'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [['className', 'task-list-item']],
    ul: [['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: [['className', 'sr-only']],
    ol: ['start'],
    td: ['align'],
    th: ['align'],
    ...Object.fromEntries(COMPONENTS.map((name) => [name, ['dataProps']])),
    [ASIDE]: ['dataKey'],
  },
  // An empty list would mean "allow all" in hast-util-sanitize, so every protocol is named.
  protocols: {href: ['https'], src: ['https'], cite: ['https']},
  strip: ['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math'],
};

/** What Docusaurus's own remark plugins may leave in the tree: pictures, file links, headings. */
const OWN_NODES: Readonly<Record<string, RegExp>> = {
  img: /^(?:alt|src|title|width|height)$/,
  a: /^(?:target|data-noBrokenLinkCheck|href|title)$/,
  header: /^$/,
};

interface MdxNode {
  type: string;
  name?: string;
  attributes?: {type: string; name?: string}[];
  children?: ElementContent[];
}

/**
 * Allow-lists the HTML of a page inside the pipeline, before formulas are set. Nodes that Docusaurus made
 * itself (`mdx…`) are unknown to the sanitiser: they are checked, set aside and put back.
 */
export default function sanitizeContent() {
  return (tree: Root, file: VFile): Root => {
    const aside: MdxNode[] = [];
    const exported: Nodes[] = [];
    // HTML may nest further than the text that brought it.
    const deep = tooDeep(tree);
    if (deep) throw new Error(`${file.path}:${deep.line} ${deep.reason.en}`);
    const seal = sealOf(file);
    visit(tree, (node, index, parent) => {
      if (node.type === 'element') unmaskForged(node, seal);
      if (!node.type.startsWith('mdx')) return undefined;
      const mdx = node as unknown as MdxNode;
      admitOwnNode(mdx, file);
      if (mdx.type === 'mdxjsEsm') {
        exported.push(node);
        return SKIP;
      }
      aside.push(mdx);
      const stand: Element = {
        type: 'element',
        tagName: ASIDE,
        properties: {dataKey: String(aside.length - 1)},
        children: mdx.children ?? [],
      };
      if (parent && index !== undefined) (parent.children as Nodes[])[index] = stand;
      return undefined;
    });
    const clean = sanitize(tree, schema) as Root;
    // The page's list of contents, say: an HTML element that is left open before it would take it along.
    clean.children.push(...(exported as Root['children']));
    visit(clean, 'element', (node, index, parent) => {
      if (node.tagName !== ASIDE || !parent || index === undefined) return;
      const original = aside[Number(node.properties.dataKey)];
      if (original)
        (parent.children as unknown[])[index] = original.children ? {...original, children: node.children} : original;
    });
    if (tree.data) clean.data = tree.data;
    if (tree.position) clean.position = tree.position;
    return clean;
  };
}

/**
 * An element that bears a name of ours and was not made by us came as HTML in the page: it gets a name that the
 * sanitiser does not know, so that only its text is left.
 */
function unmaskForged(element: Element, seal: string): void {
  const {[SEAL]: shown, ...properties} = element.properties;
  if ((COMPONENTS.includes(element.tagName) || element.tagName === ASIDE) && shown !== seal)
    element.tagName = 'x-forged';
  element.properties = properties;
}

function admitOwnNode(node: MdxNode, file: VFile): void {
  if (node.type === 'mdxjsEsm') return;
  const allowed = node.name && Object.hasOwn(OWN_NODES, node.name) ? OWN_NODES[node.name] : undefined;
  const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  const plain = node.attributes?.every(
    (attribute) => attribute.type === 'mdxJsxAttribute' && allowed?.test(attribute.name ?? ''),
  );
  if (!isElement || !allowed || !plain)
    throw new Error(`${file.path}: the component <${node.name ?? node.type}> is not allowed in a page`);
}
