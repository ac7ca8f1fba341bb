import {proseOf} from './prose';

const words = (body: string) =>
  proseOf(body, 1).blocks.map(({section, pieces}) => [section, pieces.map(({text}) => text).join('')]);

test('cuts a body into blocks that know their section', () => {
  expect(words('Top.\n\n## One {#one}\n\n- a\n- b\n\n## Two\n\n| c | d |\n| - | - |\n| e | f |\n')).toEqual([
    ['', 'Top.'],
    ['one', 'One'],
    ['one', 'a'],
    ['one', 'b'],
    ['~2', 'Two'],
    ['~2', 'c'],
    ['~2', 'd'],
    ['~2', 'e'],
    ['~2', 'f'],
  ]);
});

test('knows whose words they are, and on which line of the file', () => {
  const {blocks} = proseOf(
    'Own :term[term]{#x} `code`\n[title](https://x.org/) [own](/a.md) at 10:30 :cite[key].\n\n> Quote\n',
    5,
  );
  expect(blocks.flatMap(({pieces}) => pieces).map(({text, role, line}) => [text.trim(), role, line])).toEqual([
    ['Own', 'own', 5],
    ['term', 'term', 5],
    ['', 'own', 5],
    ['code', 'code', 5],
    ['', 'own', 5],
    ['title', 'title', 6],
    ['', 'own', 6],
    ['own', 'own', 6],
    ['at 10', 'own', 6],
    [':30', 'own', 6],
    ['', 'own', 6],
    ['', 'code', 6],
    ['.', 'own', 6],
    ['Quote', 'quote', 8],
  ]);
});

test('collects links, pictures and formulas, also those defined elsewhere', () => {
  const {links, images, formulas} = proseOf('[a][x] ![b](/b.png) $c$\n\n$$\nd\n$$\n\n[x]: /x.md\n', 1);
  expect([links, images, formulas]).toEqual([
    [{text: 'a', url: '/x.md', line: 1}],
    [{text: 'b', url: '/b.png', line: 1}],
    [
      {value: 'c', line: 1},
      {value: 'd', line: 3},
    ],
  ]);
});
