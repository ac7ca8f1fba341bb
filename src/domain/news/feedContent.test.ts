import {feedContent} from './feedContent';

test('a feed carries the whole text with its language', () => {
  expect(feedContent('<p>Jedna <a class="x" href="https://a.test/b">dvě</a></p>', 'cs-CZ')).toBe(
    '<div lang="cs-CZ"><p>Jedna <a href="https://a.test/b">dvě</a></p></div>',
  );
});

test.each([
  '<script>run()</script>',
  '<style>p{}</style>',
  '<p class="edit-links">Edit</p>',
  '<details class="share"><summary>Share</summary></details>',
  '<section class="page-end">Topics</section>',
  '<span hidden>Definition</span>',
  '<svg><script>1</script></svg>',
  '<!-- comment -->',
])('%s is left out', (html) => {
  expect(feedContent(`<p>Text</p>${html}`, 'en-GB')).toBe('<div lang="en-GB"><p>Text</p></div>');
});

test('ids, classes, handlers and styles stay behind', () => {
  expect(feedContent('<h2 id="a" class="b" onclick="c" style="d" lang="nb">H</h2>', 'nb-NO')).toBe(
    '<div lang="nb-NO"><h2 lang="nb">H</h2></div>',
  );
});
