import {keyLines, withKeyLines} from './frontMatterLines';

const TEXT = '---\nid: a\ntopics:\n  - x\n  - y\n\nsources:\n- s\ntitle: T\n---\n\ntopics: no\n---\n';

test.each([
  ['id', 'id: a'],
  ['topics', 'topics:\n  - x\n  - y'],
  ['sources', 'sources:\n- s'],
  ['missing', null],
  ['x', null],
])('finds the lines of %s', (key, lines) => expect(keyLines(TEXT, key)).toBe(lines));

test('a text without front matter has no keys', () => {
  expect(keyLines('topics: x\n', 'topics')).toBeNull();
  expect(keyLines('---\ntopics: x\n', 'topics')).toBeNull();
  expect(withKeyLines('topics: x\n', 'topics', 'topics: y')).toBeNull();
});

test('replaces, adds and takes away, and touches nothing else', () => {
  expect(withKeyLines(TEXT, 'topics', 'topics: [z]')).toBe(TEXT.replace('topics:\n  - x\n  - y', 'topics: [z]'));
  expect(withKeyLines(TEXT, 'date', "date: '2016'")).toBe(TEXT.replace('title: T\n', "title: T\ndate: '2016'\n"));
  expect(withKeyLines(TEXT, 'sources', '')).toBe(TEXT.replace('sources:\n- s\n', ''));
  expect(withKeyLines(TEXT, 'missing', '')).toBe(TEXT);
});

test('keeps the line ends and the mark of the file', () => {
  const windows = `\uFEFF${TEXT.replace(/\n/g, '\r\n')}`;
  expect(keyLines(windows, 'topics')).toBe('topics:\n  - x\n  - y');
  expect(withKeyLines(windows, 'id', 'id: b')).toBe(windows.replace('id: a', 'id: b'));
  expect(withKeyLines(windows, 'date', 'date: x')).toContain('\r\ndate: x\r\n---\r\n');
});

test('gives nothing back that could not be read', () => {
  expect(withKeyLines(TEXT, 'id', 'id: [')).toBeNull();
  expect(withKeyLines(TEXT, 'id', 'id: a\ntitle: twice')).toBeNull();
});
