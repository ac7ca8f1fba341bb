import {withHeadingIds} from './headingIds';

const TEXT = '---\nid: a\n---\n\n## One {#one}\n\n```\n## Code\n```\n\n### Two\n\n> ## Three {#x} \n';

test('writes ids at the ends of headings, and only there', () => {
  expect(withHeadingIds(TEXT, ['1', '2', '3'])).toBe(
    TEXT.replace('{#one}', '{#1}').replace('### Two', '### Two {#2}').replace('{#x} ', '{#3}'),
  );
  expect(withHeadingIds(TEXT, ['one', '', 'x'])).toBe(TEXT);
  expect(withHeadingIds(TEXT, ['', '', 'x'])).toBe(TEXT.replace(' {#one}', ''));
});

test('keeps Windows line ends', () => {
  expect(withHeadingIds('## One\r\n\r\n## Two {#b}\r\n', ['a', 'c'])).toBe('## One {#a}\r\n\r\n## Two {#c}\r\n');
});

test('does nothing with other numbers of headings, or with underlined ones', () => {
  expect(withHeadingIds(TEXT, ['one'])).toBeNull();
  expect(withHeadingIds('One\n===\n', ['one'])).toBeNull();
});
