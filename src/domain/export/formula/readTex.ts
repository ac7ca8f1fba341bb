import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import katex from 'katex';
import {MATH_ELEMENTS, type MathNode} from './mathNode';

/** What the site's own pipeline sets, too: the same formulas are refused. */
const SETTINGS = {
  output: 'mathml',
  trust: false,
  strict: 'ignore',
  maxExpand: 100,
  maxSize: 10,
  throwOnError: true,
} as const;

/** A formula that no document can set; `message` says what is wrong with it. */
export class FormulaFault extends Error {}

/**
 * Reads TeX by way of KaTeX, which sets the pages too, so that a formula means the same in every writer.
 * @throws FormulaFault when KaTeX cannot read it, or it holds what only a screen can show
 */
export function readTex(tex: string, display: boolean): MathNode {
  let html: string;
  try {
    html = katex.renderToString(tex, {...SETTINGS, displayMode: display});
  } catch (error) {
    throw new FormulaFault(
      error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : 'cannot be read',
    );
  }
  const semantics = find(fromHtml(html, {fragment: true}), 'semantics');
  const [body] = semantics?.children ?? [];
  if (body?.type !== 'element') throw new FormulaFault('it is empty');
  return joinNumbers(nodeOf(body));
}

function find(node: Nodes, name: string): Element | null {
  if (node.type === 'element' && node.tagName === name) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = find(child as Nodes, name);
    if (found) return found;
  }
  return null;
}

/** Elements that only group or colour what is inside them. */
const TRANSPARENT = new Set(['mstyle', 'mpadded', 'semantics']);
const TOKENS = new Set(['mi', 'mn', 'mo', 'mtext']);

function nodeOf(element: Element): MathNode {
  const name = TRANSPARENT.has(element.tagName) ? 'mrow' : element.tagName;
  if (!(MATH_ELEMENTS as readonly string[]).includes(name))
    throw new FormulaFault(`"${name}" cannot be set in documents`);
  const attributes = Object.fromEntries(
    Object.entries(element.properties).map(([key, value]) => [key.toLowerCase(), String(value)]),
  );
  if (TOKENS.has(name)) return {name, attributes, children: [], text: textOf(element)};
  const children = element.children.flatMap((child) => (child.type === 'element' ? [nodeOf(child)] : []));
  return {name, attributes, children, text: ''};
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}

const isComma = ({name, children, text}: MathNode): boolean =>
  name === 'mrow' &&
  children.length === 1 &&
  children[0]?.name === 'mo' &&
  /^[,.]$/.test(children[0].text) &&
  text === '';

/** `1{,}96`, as TeX writes a decimal comma, is one number: it is neither broken nor read with a pause. */
function joinNumbers(node: MathNode): MathNode {
  const children: MathNode[] = [];
  for (const child of node.children.map(joinNumbers)) {
    const [whole, comma] = [children.at(-2), children.at(-1)];
    if (child.name === 'mn' && comma && whole?.name === 'mn' && isComma(comma)) {
      children.splice(-2, 2, {...whole, text: `${whole.text}${comma.children[0]?.text ?? ','}${child.text}`});
    } else children.push(child);
  }
  return {...node, children: node.name === 'mrow' ? children : node.children.map(joinNumbers)};
}
