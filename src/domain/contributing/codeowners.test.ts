import fs from 'node:fs';
import path from 'node:path';
import {readSite} from '../../site/readSite';
import {BEGIN, END, difference, ownerLines, withOwners} from './codeowners';

const NONE = {cs: [], en: [], nb: []};

test('a language without a team gets a comment, never a team that nobody named', () => {
  const lines = ownerLines(NONE);
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).toMatch(/^# (?:cs|en|nb): /);
});

test('a central team looks after languages that have none', () => {
  const lines = ownerLines({...NONE, nb: ['nok/norsk', 'nok/two']}, 'house/all');
  expect(lines[0]).toBe('/data/ @house/all @nok/norsk @nok/two');
  expect(lines).toContain('/docs/ @house/all');
  expect(lines).toContain('/i18n/en/ @house/all');
  expect(lines).toContain('/i18n/nb/ @nok/norsk @nok/two');
  expect(lines).toContain('/data/translations/**/*.nb.json @nok/norsk @nok/two');
  expect(lines.join('\n')).not.toContain('#');
});

test('only what stands between the two lines is replaced', () => {
  const text = `# mine\n${BEGIN}\nold\n${END}\n/src/ @a/b\n`;
  expect(withOwners(text, ['new', 'newer'])).toBe(`# mine\n${BEGIN}\nnew\nnewer\n${END}\n/src/ @a/b\n`);
  expect(withOwners(text, [])).toBe(`# mine\n${BEGIN}\n${END}\n/src/ @a/b\n`);
});

test.each(['', BEGIN, END, `${END}\n${BEGIN}`, `${BEGIN}\n${END}\n${BEGIN}`, `${BEGIN}\n${END}\n${END}`])(
  'a file without a clear part is left alone: %j',
  (text) => expect(withOwners(text, ['x'])).toBeNull(),
);

test('the difference is shown line by line', () => {
  expect(difference('a\nb\nc', 'a\nb\nc')).toEqual([]);
  expect(difference('a\nb\nc', 'a\nx\ny\nc')).toEqual(['- b', '+ x', '+ y']);
  expect(difference('a\na', 'a')).toEqual(['- a']);
  expect(difference('a', 'a\na')).toEqual(['+ a']);
});

test('the file of this repository is up to date', () => {
  const root = path.resolve(__dirname, '../../..');
  const text = fs.readFileSync(path.join(root, '.github/CODEOWNERS'), 'utf8');
  const wanted = withOwners(text, ownerLines(readSite(root).teams));
  expect(wanted).not.toBeNull();
  expect(difference(text, wanted ?? '')).toEqual([]);
});

test('control files stand after the languages, and no line names a placeholder', () => {
  const lines = fs.readFileSync(path.resolve(__dirname, '../../../.github/CODEOWNERS'), 'utf8').split('\n');
  expect(lines.findIndex((line) => line.includes('/.github/'))).toBeGreaterThan(lines.indexOf(END));
  for (const file of ['/.github/', '/package.json', '/package-lock.json', '/src/', '/scripts/'])
    expect(lines.some((line) => line.replace(/^# /, '').startsWith(`${file} @`))).toBe(true);
  expect(lines.filter((line) => !line.startsWith('#') && line.includes('ORGANISATION/TEAM'))).toEqual([]);
});
