import {outlineOf, splitHeadingId} from './outline';

describe('outlineOf', () => {
  test('lists headings with their ids and the lines of the file', () => {
    const {headings} = outlineOf('## One {#one}\n\nText\n\n### *Two* `x`\n\nThree {#three}\n---\n', 10);
    expect(headings).toEqual([
      {depth: 2, text: 'One', id: 'one', line: 10},
      {depth: 3, text: 'Two x', id: undefined, line: 14},
      {depth: 2, text: 'Three', id: 'three', line: 16},
    ]);
  });

  test('lists links and pictures, those by reference included', () => {
    const body = '[a](/a.md) ![b](/b.png) <https://c.example/>\n\n[d][d] ![e][e]\n\n[d]: /d.md\n[e]: /e.png\n';
    expect(outlineOf(body, 1).links).toEqual([
      {url: '/a.md', image: false, line: 1},
      {url: '/b.png', image: true, line: 1},
      {url: 'https://c.example/', image: false, line: 1},
      {url: '/d.md', image: false, line: 5},
      {url: '/e.png', image: true, line: 6},
    ]);
  });

  test('finds them in tables, footnotes, lists and boxes', () => {
    const body =
      '| a |\n|---|\n| [t](/t.md) |\n\n[^1]: [f](/f.md)\n\n- [l](/l.md)\n\n:::note\n[n](/n.md)\n:::\n\n[^1]\n';
    expect(outlineOf(body, 1).links.map(({url, line}) => [url, line])).toEqual([
      ['/t.md', 3],
      ['/f.md', 5],
      ['/l.md', 7],
      ['/n.md', 10],
    ]);
  });

  test('lists directives of the three forms with attributes and words', () => {
    const body =
      'A :term[good *word*]{#id}\n\n::findings{place=oslo}\n\n:::note[Mind *this*]\n\ntext\n\n:::\n\n:::tip\ntext\n:::\n';
    expect(outlineOf(body, 5).directives).toEqual([
      {name: 'term', form: 'text', attributes: {id: 'id'}, label: 'good word', line: 5},
      {name: 'findings', form: 'leaf', attributes: {place: 'oslo'}, label: '', line: 7},
      {name: 'note', form: 'container', attributes: {}, label: 'Mind this', line: 9},
      {name: 'tip', form: 'container', attributes: {}, label: '', line: 15},
    ]);
  });

  test('times, ratios and code are no directives', () => {
    expect(outlineOf('10:30, Brno:centre, a :b c, `:x[y]`\n\n    ::code\n', 1).directives).toEqual([]);
  });

  test('lists HTML of both kinds, but not code', () => {
    expect(outlineOf('<div>\nx\n</div>\n\na <b>c</b>\n\n`<i>`\n', 3).html).toEqual([
      {value: '<div>\nx\n</div>', line: 3},
      {value: '<b>', line: 7},
      {value: '</b>', line: 7},
    ]);
  });

  test('a formula is neither a link nor a directive', () => {
    expect(outlineOf('$[a](b) :c[d]$\n\n$$\n::e{f}\n$$\n', 1)).toEqual({
      headings: [],
      links: [],
      directives: [],
      html: [],
    });
  });
});

test.each([
  ['Title {#id}', 'Title', 'id'],
  ['Title {#an-id_2}  ', 'Title', 'an-id_2'],
  ['Title', 'Title', undefined],
  ['{#id} Title', '{#id} Title', undefined],
  ['Title {id}', 'Title {id}', undefined],
])('the heading "%s" has the words "%s" and the id %s', (text, words, id) => {
  expect(splitHeadingId(text)).toEqual({text: words, id});
});
