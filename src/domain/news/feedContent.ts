import type {Element, ElementContent, Root, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';

/** Elements that have no place in a feed: they run, style or draw something, or are controls of the page. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'svg', 'button', 'form', 'input', 'nav']);

/** Parts of the page that concern the site and not the news: how to mend it, how to share it, where it is filed. */
const LEFT_OUT_CLASSES = ['edit-links', 'share', 'page-end'];

/** Attributes that mean something outside the page. */
const KEPT = new Set([
  'href',
  'src',
  'alt',
  'title',
  'lang',
  'width',
  'height',
  'colSpan',
  'rowSpan',
  'scope',
  'start',
  'dateTime',
]);

const writer = unified().use(rehypeStringify).freeze();

function classesOf({properties}: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function isLeftOut(element: Element): boolean {
  return (
    LEFT_OUT.has(element.tagName) ||
    element.properties.hidden !== undefined ||
    classesOf(element).some((name) => LEFT_OUT_CLASSES.includes(name))
  );
}

function kept<T extends RootContent | ElementContent>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || isLeftOut(node)) return [];
    const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => KEPT.has(name)));
    return [{...node, properties, children: kept(node.children)}];
  });
}

/**
 * Text of a news item as a feed carries it: the whole text, without the page's controls, classes and ids, in an element that says
 * its language (Atom and JSON Feed have no better place for it).
 * @param html of the item on its page; its addresses are absolute
 * @param lang BCP 47 tag of the text, which is the source's where the item is not translated
 */
export function feedContent(html: string, lang: string): string {
  const {children} = fromHtml(html, {fragment: true});
  const text: Element = {
    type: 'element',
    tagName: 'div',
    properties: {lang},
    children: kept(children as ElementContent[]),
  };
  const root: Root = {type: 'root', children: [text]};
  return writer.stringify(root);
}
