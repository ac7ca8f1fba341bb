import {unifiedDiff} from './unifiedDiff';

test('nothing changed is nothing to show', () => expect(unifiedDiff('a.md', 'x\n', 'x\n')).toBe(''));

test('shows changes with three lines around them, as patch reads them', () => {
  const lines = Array.from({length: 20}, (_, index) => `line ${index + 1}`);
  const after = lines.map((line, index) => (index === 1 ? 'two' : line)).filter((_, index) => index !== 15);
  expect(unifiedDiff('docs/a.md', lines.join('\n'), after.join('\n')).split('\n')).toEqual([
    '--- a/docs/a.md',
    '+++ b/docs/a.md',
    '@@ -1,5 +1,5 @@',
    ' line 1',
    '-line 2',
    '+two',
    ' line 3',
    ' line 4',
    ' line 5',
    '@@ -13,7 +13,6 @@',
    ' line 13',
    ' line 14',
    ' line 15',
    '-line 16',
    ' line 17',
    ' line 18',
    ' line 19',
    '',
  ]);
});

test('shows what cannot be seen', () => {
  expect(unifiedDiff('a.md', 'a\u200bb\r', 'ab')).toContain('-a\\u{200b}b\\u{d}\n+ab');
});

test('an empty file and two files without a common line', () => {
  expect(unifiedDiff('a', '', 'x')).toContain('@@ -1,1 +1,1 @@\n-\n+x');
  expect(unifiedDiff('a', 'a\nb', 'c')).toContain('@@ -1,2 +1,1 @@\n-a\n-b\n+c');
});
