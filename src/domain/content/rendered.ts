import {type HtmlElement, type HtmlNode, attributeOf, childrenOf, isElement} from '../html/htmlTree';

/** A part of a page as a reader sees it. */
export interface RenderedSection {
  /** `id` to enter it at; '' for the text before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

export interface RenderedPage {
  readonly title: string;
  /** `lang` of the text where it differs from the page's. */
  readonly lang: string | undefined;
  readonly sections: readonly RenderedSection[];
  /** Parts that are found on their own: a helpline, a term, a finding (`data-search="entry"`). */
  readonly entries: readonly RenderedSection[];
}

/** Elements that end a word: text on both sides of them is not written together. */
const BLOCKS = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'div',
  'dl',
  'dt',
  'dd',
  'section',
  'article',
  'aside',
  'td',
  'th',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'br',
  'figcaption',
  'blockquote',
  'pre',
  'details',
  'summary',
]);
const SKIPPED = new Set(['nav', 'script', 'style', 'svg', 'template', 'select', 'button', 'math']);

function isSkipped(node: HtmlElement): boolean {
  return (
    SKIPPED.has(node.tagName) ||
    attributeOf(node, 'hidden') !== undefined ||
    attributeOf(node, 'data-search') === 'skip'
  );
}

const idOf = (node: HtmlElement): string => attributeOf(node, 'id') ?? '';

/** Text of a node as it reads, without what is skipped. */
function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (isElement(node) && isSkipped(node)) return ' ';
  let text = '';
  for (const child of childrenOf(node)) text += textOf(child);
  return isElement(node) && BLOCKS.has(node.tagName) ? ` ${text} ` : text;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function find(node: HtmlNode, test: (element: HtmlElement) => boolean): HtmlElement | undefined {
  if (isElement(node) && test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** Name of an entry: its heading, or the term that it defines. */
function entryOf(node: HtmlElement): RenderedSection {
  const name = find(node, ({tagName}) => /^(?:h[2-4]|dt)$/.test(tagName));
  const heading = name ? tidy(textOf(name)) : '';
  const text = tidy(
    node.childNodes
      .filter((child) => child !== name)
      .map(textOf)
      .join(' '),
  );
  return {anchor: idOf(node), heading, text};
}

/**
 * Reads the main part of a built page into sections: at every h2 or h3 with an id a new one begins. Navigation,
 * hidden text and what is marked `data-search="skip"` are left out.
 *
 * @param withEntries whether entries are found on their own here; where the same helpline or term is only shown
 * again, it is text of the section around it
 * @returns null for a page without a main part (a redirect)
 */
export function readRendered(page: HtmlNode, withEntries: boolean): RenderedPage | null {
  const main = find(page, ({tagName}) => tagName === 'main');
  if (!main) return null;
  const sections: {anchor: string; heading: string; parts: string[]}[] = [{anchor: '', heading: '', parts: []}];
  const entries: RenderedSection[] = [];
  let title = '';
  let lang: string | undefined;
  const walk = (node: HtmlNode): void => {
    if ('value' in node) sections.at(-1)?.parts.push(node.value);
    if (!isElement(node) || isSkipped(node)) return;
    if (node.tagName === 'article') lang = attributeOf(node, 'lang') ?? lang;
    if (withEntries && attributeOf(node, 'data-search') === 'entry') {
      entries.push(entryOf(node));
      return;
    }
    if (node.tagName === 'h1') title = tidy(textOf(node));
    else if (/^h[23]$/.test(node.tagName) && idOf(node))
      sections.push({anchor: idOf(node), heading: tidy(textOf(node)), parts: []});
    else {
      if (BLOCKS.has(node.tagName)) sections.at(-1)?.parts.push(' ');
      node.childNodes.forEach(walk);
      if (BLOCKS.has(node.tagName)) sections.at(-1)?.parts.push(' ');
    }
  };
  main.childNodes.forEach(walk);
  return {
    title,
    lang,
    sections: sections.map(({anchor, heading, parts}) => ({anchor, heading, text: tidy(parts.join(''))})),
    entries,
  };
}
