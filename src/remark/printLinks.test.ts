import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import printLinks from './printLinks';

/** Words of the links whose address is printed after them. */
function printed(html: string): string[] {
  const tree: Root = fromHtml(html, {fragment: true});
  printLinks()(tree);
  const words: string[] = [];
  visit(tree, 'element', (node: Element) => {
    const [child] = node.children;
    if (node.tagName === 'a' && node.properties.dataRepeat === undefined && child?.type === 'text')
      words.push(child.value);
  });
  return words;
}

test('an address is printed after its first link only', () => {
  const html =
    '<a href="https://a.test/">one</a> <a href="https://b.test/">two</a> <a href="https://a.test/">three</a>';
  expect(printed(html)).toEqual(['one', 'two']);
});

test.each(['https://a.test/b', 'a.test/b', 'https://a.test/b/'])('the words "%s" are the address', (words) => {
  expect(printed(`<p><a href="https://a.test/b/">${words}</a></p>`)).toEqual([]);
});

test('so is the address of a page of this site; an anchor is never printed and never counts', () => {
  expect(printed('<a href="/help">one</a><a href="/help">two</a>')).toEqual(['one']);
  expect(printed('<a href="#a">one</a><a href="#a">two</a>')).toEqual(['one', 'two']);
});
