import {type HtmlElement, attributeName, attributeOf, childrenOf, isElement, parsePage} from './htmlTree';

/** The first element of that name in the page itself. */
function find(html: string, tagName: string): HtmlElement | undefined {
  const nodes = [parsePage(html)];
  for (const node of nodes) {
    if (isElement(node) && node.tagName === tagName) return node;
    nodes.push(...childrenOf(node));
  }
  return undefined;
}

test('attributes have their names as they are written, in lower case, and the first of two counts', () => {
  const use = find('<svg ViewBox=1><use XLink:Href="#a" xml:lang=cs HREF="#b" href="#c" hidden></svg>', 'use');
  expect(use?.attrs.map(attributeName)).toEqual(['xlink:href', 'xml:lang', 'href', 'hidden']);
  expect(use && attributeOf(use, 'xlink:href')).toBe('#a');
  expect(use && attributeOf(use, 'href')).toBe('#b');
  expect(use && attributeOf(use, 'hidden')).toBe('');
  expect(use && attributeOf(use, 'id')).toBeUndefined();
  expect(find('<svg ViewBox=1>', 'svg')?.attrs.map(attributeName)).toEqual(['viewbox']);
});

test('a page is read as without script: what stands in <noscript> are elements', () => {
  expect(find('<body><noscript><p id=a></noscript>', 'p')).toBeDefined();
});

test('what a template keeps is no part of the page', () => {
  const template = find('<template><p>x</p></template>', 'template');
  expect(template && childrenOf(template)).toEqual([]);
  expect(template && 'content' in template).toBe(true);
});
