import {parseMarkdown} from '../content/markdown';
import {canonicalText, notesOf} from './canonicalText';

function written(body: string, purpose: 'read' | 'compare' = 'read') {
  const tree = parseMarkdown(body);
  return canonicalText(tree.children, notesOf(tree), purpose);
}

describe('canonical text', () => {
  test('writes every kind of block, one line each, for people to read', () => {
    const body = [
      '## Title {#id}',
      'Some *words* and **more**,\n~~gone~~ `code` $x^2$ :term[self-help]{#self-help} :cite[report] at 10:30.',
      '> quoted\n>\n> - in a list',
      '3) three\n3) four\n   - nested\n\n     and a paragraph',
      '- [x] done\n- [ ] open',
      '| a | b |\n|---|--:|\n| 1 | **2** |',
      '```js title="x"\nlet  a;\n\n```',
      '$$\na  = b\n$$',
      '***',
      ':::note[A *title*]{.wide}\nInside.\n:::',
      '::helplines{country="cz"}',
      '![A map](/img/map.webp "Big")',
    ].join('\n\n');
    expect(written(body).blocks).toEqual([
      '## Title',
      'Some *words* and **more**, ~~gone~~ `code` $x^2$ :term[self-help]{#self-help} :cite[report] at 10:30.',
      '> quoted',
      '> - in a list',
      '3. three',
      '4. four',
      '  - nested',
      '    and a paragraph',
      '- [x] done',
      '- [ ] open',
      '| a | b |',
      '| 1 | **2** |',
      '```js title="x"',
      'let  a;',
      '```',
      '$$',
      'a = b',
      '$$',
      '---',
      ':::note[A *title*]{class="wide"}',
      'Inside.',
      ':::',
      '::helplines{country="cz"}',
      '![A map "Big"]',
    ]);
  });

  test('puts link targets aside, in order, whatever way they are written', () => {
    const {blocks, links} = written('See [one](/a.md), [two][x] and ![three](/c.svg).\n\n[x]: /b.md');
    expect(blocks).toEqual(['See [one], [two] and ![three].']);
    expect(links).toEqual(['/a.md', '/b.md', '/c.svg']);
  });

  test('shows the host of a bare address, because its path may move', () => {
    expect(written('<https://www.example.org/a/b> www.example.org <mailto:x@example.org>').blocks).toEqual([
      '<example.org> <example.org> <mailto:x@example.org>',
    ]);
  });

  test('writes a footnote where it is referred to, and survives one that refers to itself', () => {
    expect(written('Yes[^n].\n\n[^n]: Because\n    of this[^n].').blocks).toEqual(['Yes[^ Because of this[^].].']);
    expect(written('Yes[^n].').blocks).toEqual(['Yes[^n].']);
  });

  test('is not blown up by footnotes that refer to each other', () => {
    const notes = Array.from({length: 40}, (_, index) => `[^${index}]: [^${index + 1}] [^${index + 1}]`);
    expect(written(`Yes[^0].\n\n${notes.join('\n\n')}`).blocks.join('').length).toBeLessThan(1000);
  });

  test('leaves comments out, not the text beside them', () => {
    expect(written('<!-- one -->\n\nText <!-- two --> here.').blocks).toEqual(['Text here.']);
  });

  test('keeps the id of a term at the end of a heading', () => {
    expect(written('## About :term[groups]{#group}').blocks).toEqual(['## About :term[groups]{#group}']);
    expect(written('## About :term[groups]{#group} {#about}').blocks).toEqual(['## About :term[groups]{#group}']);
  });

  test.each([
    ['*a*', '\\*a\\*'],
    ['`a`', '\\`a\\`'],
    ['[a](/b.md)', '\\[a]'],
    ['- a', '– a'],
    ['$a$', '\\$a\\$'],
  ])('for comparing, %j is not %j', (markup, words) => {
    expect(written(markup, 'compare').blocks).not.toEqual(written(words, 'compare').blocks);
  });
});
