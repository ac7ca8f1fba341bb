import type {Root} from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import sanitizeContent from './sanitizeContent';

/** The pipeline of a page as far as HTML goes: nothing before the sanitiser refuses anything here. */
function html(markdown: string): string {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkDirective)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(sanitizeContent)
    .use(rehypeStringify)
    .processSync({value: markdown, path: 'docs/a.md'})
    .toString();
}

describe('what can run or load something is gone', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['a <script src="https://example.org/x.js"></script> b', '<p>a  b</p>'],
    ['<style>p {background: url(https://example.org)}</style>', ''],
    ['<iframe src="https://example.org"></iframe>', ''],
    ['<object data="x"><embed src="x"></object>', '<p></p>'],
    ['<svg onload="alert(1)"><script>alert(1)</script><a href="javascript:x"/></svg>', '<p></p>'],
    ['<math><mtext><img src=x onerror=alert(1)></mtext></math>', '<p></p>'],
    ['<template><script>x</script></template><noscript><img src=x></noscript>', '<p></p>'],
    ['<!--> <script>alert(1)</script> -->', '-->'],
    [
      '<form action="https://example.org"><input name="q"><button>b</button></form>',
      '<input disabled type="checkbox">b',
    ],
    ['<base href="https://example.org"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="x">', ''],
    ['<video src="x" autoplay></video><audio src="x"></audio>', '<p></p>'],
  ])('%s', (markdown, left) => {
    expect(html(markdown).trim()).toBe(left);
  });

  test.each(['onclick', 'onerror', 'onLOAD', 'style', 'srcdoc', 'formaction', 'is', 'slot', 'class'])(
    'the attribute %s',
    (attribute) => {
      expect(html(`<p id="kept" ${attribute}="x">text</p>`)).toBe('<p id="kept">text</p>');
    },
  );

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:x',
    'data:text/html,x',
    'vbscript:x',
    'http://example.org',
    'file:///x',
  ])('the address %s of a link', (url) => {
    expect(html(`<a href="${url}">text</a>`)).toBe('<p><a>text</a></p>');
  });

  test.each([
    'https://example.org/x.png',
    'http://example.org/x.png',
    '//example.org/x.png',
    'data:image/svg+xml,x',
    'x.png',
  ])('the picture address %s, since every picture is a file of the site', (url) => {
    expect(html(`<img src="${url}" alt="text">`)).toBe('<img alt="text">');
    expect(html(`![text](<${url}>)`)).toBe('<p><img alt="text"></p>');
  });

  test.each([
    ['<x-helplines data-props=\'{"helplines":[{"number":"900"}]}\'>text</x-helplines>', 'text'],
    ['<p>a <x-term data-props="{}" data-seal="x">b</x-term></p>', '<p>a b</p>'],
    ['<x-about-page data-props="no json" data-seal></x-about-page>', ''],
    ['<x-edit-links DATA-PROPS="{}" data-seal="undefined">c</x-edit-links>', 'c'],
    ['<x-set-aside data-key="0">d</x-set-aside>', 'd'],
    ['<x-other data-props="{}">e</x-other>', 'e'],
    ['<p data-props="{}" data-key="0" data-seal="x" data-no-broken-link-check>f</p>', '<p>f</p>'],
  ])('a component of the site that comes as HTML: %s', (markdown, left) => {
    expect(
      html(markdown)
        .replace(/<\/?p>/g, '')
        .trim(),
    ).toBe(left.replace(/<\/?p>/g, ''));
  });

  test('a box of a kind that does not exist', () => {
    expect(html('<admonition type="x y" title="a">text</admonition>')).toBe(
      '<p><admonition title="a">text</admonition></p>',
    );
  });

  test('a picture address that a browser reads as that of another host', () => {
    expect(html('<img src="/\\example.org/x.png" alt="text">')).toBe('<img alt="text">');
  });

  test('a foreign picture whose address stands elsewhere', () => {
    expect(html('![text][there]\n\n[there]: https://example.org/x.png')).toBe('<p><img alt="text"></p>');
  });
});

describe('what a page needs stays', () => {
  test.each([
    ['## Title', '<h2>Title</h2>'],
    ['<h2 id="my-part">Title</h2>', '<h2 id="my-part">Title</h2>'],
    [
      '[a](https://example.org/) [b](/help) [c](#d)',
      '<p><a href="https://example.org/">a</a> <a href="/help">b</a> <a href="#d">c</a></p>',
    ],
    ['**a** *b* `c` ~~d~~', '<p><strong>a</strong> <em>b</em> <code>c</code> <del>d</del></p>'],
    ['![text](/img/x.png)', '<p><img src="/img/x.png" alt="text"></p>'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['```js\nx\n```', '<pre><code class="language-js">x\n</code></pre>'],
    ['$x^2$', '<p><code class="language-math math-inline">x^2</code></p>'],
    ['<p lang="nb">ord</p>', '<p lang="nb">ord</p>'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('tables, task lists and footnotes with their links', () => {
    expect(html('| a |\n|:-:|\n| b |')).toContain('<td align="center">b</td>');
    expect(html('- [x] done')).toContain('<input type="checkbox" checked disabled>');
    const notes = html('a[^1]\n\n[^1]: note');
    expect(notes).toContain('href="#user-content-fn-1"');
    expect(notes).toContain('id="user-content-fn-1"');
    expect(notes).toContain('data-footnote-backref');
  });
});

describe('nodes that Docusaurus made', () => {
  const run = (node: object): Root =>
    sanitizeContent()({type: 'root', children: [node as never]}, new VFile({path: 'docs/a.md'}));

  const picture = {
    type: 'mdxJsxTextElement',
    name: 'img',
    attributes: [
      {
        type: 'mdxJsxAttribute',
        name: 'src',
        value: {type: 'mdxJsxAttributeValueExpression', value: 'require("./x.png")'},
      },
    ],
    children: [],
  };

  test('a picture and an import are put back as they were', () => {
    expect(run(picture).children).toEqual([picture]);
    const esm = {type: 'mdxjsEsm', value: 'import x from "x"'};
    expect(run(esm).children).toEqual([esm]);
  });

  test('what a page exports stays, even where an element that is left open swallows it', () => {
    const esm = {type: 'mdxjsEsm', value: 'export const toc = []'};
    const style = {type: 'element', tagName: 'style', properties: {}, children: [{type: 'text', value: 'x'}, esm]};
    expect(run(style).children).toEqual([esm]);
  });

  test('what stands inside such a node is cleaned', () => {
    const script = {type: 'element', tagName: 'script', properties: {}, children: [{type: 'text', value: 'x'}]};
    const link = {
      ...picture,
      name: 'a',
      attributes: [{type: 'mdxJsxAttribute', name: 'href', value: '/x'}],
      children: [script, {type: 'text', value: 'text'}],
    };
    expect(run(link).children).toEqual([{...link, children: [{type: 'text', value: 'text'}]}]);
  });

  test.each([
    ['another component', {...picture, name: 'Tabs'}, /docs\/a\.md: the component <Tabs> is not allowed/],
    [
      'another attribute',
      {...picture, attributes: [{type: 'mdxJsxAttribute', name: 'onLoad', value: 'x'}]},
      /docs\/a\.md: .*<img>/,
    ],
    [
      'a spread of attributes',
      {...picture, attributes: [{type: 'mdxJsxExpressionAttribute', value: '...x'}]},
      /docs\/a\.md: .*<img>/,
    ],
    ['a fragment', {...picture, name: null}, /docs\/a\.md/],
    ['a constructor', {...picture, name: 'constructor'}, /docs\/a\.md: .*<constructor>/],
    ['an expression', {type: 'mdxFlowExpression', value: 'process.env'}, /docs\/a\.md: .*<mdxFlowExpression>/],
  ])('%s stops the build with the name of the file', (_name, node, message) => {
    expect(() => run(node)).toThrow(message);
  });
});
