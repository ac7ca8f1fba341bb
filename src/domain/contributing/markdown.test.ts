import {fromHtml} from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {HOSTILE} from '../../../tests/fixtures/hostileNames';
import {bounded, code, placeLink} from './markdown';

/** Renders as GitHub does, HTML included, and names the elements. */
function elements(markdown: string): string[] {
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeStringify, {allowDangerousHtml: true})
    .processSync(markdown)
    .toString();
  const names: string[] = [];
  visit(fromHtml(html, {fragment: true}), 'element', ({tagName}) => {
    names.push(tagName);
  });
  return names;
}

test.each(HOSTILE)('%j is text and nothing else', (name) => {
  expect(elements(`- ${code(name)} end`)).toEqual(['ul', 'li', 'code']);
  expect(elements(`- ${placeLink({file: name, line: 3}, 'https://github.com/o/n/blob/abc')} end`)).toEqual([
    'ul',
    'li',
    'a',
    'code',
  ]);
  expect(code(name)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
});

test('shows what is invisible, keeps what is plain', () => {
  expect(code('a\u202Eb\u200B\n')).toBe('`a⟨U+202E⟩b⟨U+200B⟩⟨U+000A⟩`');
  expect(code('Žluťoučký\u00A0kůň')).toBe('`Žluťoučký kůň`');
  expect(code(' \u00A0')).toBe('–');
  expect(code('a`b``c')).toBe('```a`b``c```');
});

test('cuts by characters', () => {
  expect(code('🙂'.repeat(300), 5)).toBe('`🙂🙂🙂🙂🙂…`');
  expect(code('12345', 5)).toBe('`12345`');
});

test('a link to a place leads to its line', () => {
  expect(placeLink({file: 'docs/å b.md', line: 3}, 'https://x/blob/1')).toBe(
    '[`docs/å b.md:3`](<https://x/blob/1/docs/%C3%A5%20b.md#L3>)',
  );
  expect(placeLink({file: 'docs/a.md'}, null)).toBe('`docs/a.md`');
});

test('the rest of a long list is counted', () => {
  expect(bounded([1, 2, 3], 1, (one) => `- ${one}`)).toEqual(['- 1', '- … +2']);
  expect(bounded([1], 1, (one) => `- ${one}`)).toEqual(['- 1']);
});
