import fc from 'fast-check';
import {LOCALES} from '../../locales/locales';
import {parseTable} from './parseTable';

const values = (text: string, locale: (typeof LOCALES)[number] = 'cs') =>
  parseTable(text, locale).rows.map((row) => row.values);

test.each([
  ['tabs', '24\t13\n30\t19'],
  ['tabs, CRLF and an empty line at the end', '24\t13\r\n30\t19\r\n\r\n'],
  ['semicolons', '24;13\n30;19'],
  ['several spaces', '24     13\n30     19'],
  ['one space', '24 13\n30 19'],
  ['no-break spaces', '24\u00a013\n30\u00a0\u00a019'],
  ['comma and space', '24, 13\n30, 19'],
  ['quotes of a file', '"24";"13"\n"30";"19"'],
  ['empty columns after the numbers', '24\t13\t\t\n30\t19\t\t'],
  ['a mark at the beginning', '\ufeff24\t13\n30\t19'],
])('cells divided by %s', (_, text) => {
  for (const locale of LOCALES)
    expect(values(text, locale)).toEqual([
      [24, 13],
      [30, 19],
    ]);
});

test('decimal comma, decimal point, Unicode minus', () => {
  expect(values('1,25\t0,5\n-2,5\t\u22121')).toEqual([
    [1.25, 0.5],
    [-2.5, -1],
  ]);
  expect(values('1.25\t0.5', 'nb')).toEqual([[1.25, 0.5]]);
  expect(values('1,25\t0,5', 'en')).toEqual([[1.25, 0.5]]);
});

test('a doubtful sign is settled by the other numbers, or named', () => {
  expect(values('1.349\t0.882')).toEqual([[1.349, 0.882]]);
  expect(parseTable('1.349\t2', 'cs').problems).toEqual([{line: 1, kind: 'ambiguous', cell: '1.349'}]);
  expect(parseTable('1,349\t2', 'en').problems).toEqual([{line: 1, kind: 'ambiguous', cell: '1,349'}]);
});

test('thousands are refused by the number of their line', () => {
  expect(parseTable('1\u00a0234\t5\n1 2', 'cs')).toMatchObject({
    problems: [{line: 1, kind: 'thousands', cell: '1\u00a0234'}],
    rows: [{line: 2, values: [1, 2]}],
  });
});

test('a first line of words is a header; lines are counted as the reader sees them', () => {
  const table = parseTable('Skóre před\tSkóre po\n\n24\t13\n30\tdvacet', 'cs');
  expect(table.header).toEqual(['Skóre před', 'Skóre po']);
  expect(table.rows).toEqual([{line: 3, label: null, values: [24, 13]}]);
  expect(table.problems).toEqual([{line: 4, kind: 'not-a-number', cell: 'dvacet'}]);
});

test('a first column of codes, of words or of numbers', () => {
  expect(parseTable('A1\t24\t13\nB2\t30\t19', 'en').rows.map(({label}) => label)).toEqual(['A1', 'B2']);
  expect(parseTable('1 24 13\n2 30 19', 'nb').rows).toEqual([
    {line: 1, label: '1', values: [24, 13]},
    {line: 2, label: '2', values: [30, 19]},
  ]);
});

test('missing values are kept out and counted: one of two, and both', () => {
  const table = parseTable('24\t13\n30\t\n\t19\nx\t5\n-\tNA\n8\tn/a', 'en');
  expect(table).toMatchObject({incomplete: 4, empty: 1, problems: []});
  expect(table.rows).toHaveLength(1);
});

test('too many cells are named; further columns of an attendance sheet are left unread', () => {
  expect(parseTable('1\t2\n3\t4\n5\t6\t7', 'cs').problems).toEqual([{line: 3, kind: 'too-many-cells', found: 3}]);
  const sheet = 'Setkání\tZapsaných\tPřišlo\tOmluvilo se\n1.\t8\t7\t1\n2.\t8\t6\t0\nCelkem\t16\t13\t1';
  const table = parseTable(sheet, 'cs', {extra: true});
  expect(table.rows.map((row) => row.values)).toEqual([
    [8, 7],
    [8, 6],
  ]);
  expect(table.problems).toEqual([{line: 4, kind: 'total'}]);
});

test('a long cell is shortened where it is named, and a flood of lines ends', () => {
  expect(parseTable(`${'a'.repeat(90)}\t1`, 'cs').problems[0]).toMatchObject({cell: `${'a'.repeat(24)}…`});
  const table = parseTable('1\t2\n'.repeat(1500), 'cs');
  expect(table.rows).toHaveLength(1000);
  expect(table.problems).toEqual([{line: 1001, kind: 'too-long'}]);
});

test('nothing makes it fail, and every line with something in it is accounted for', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('12', '1,5', '1.234', 'x', '', '-', '\u00a0', '"', 'NA', '7'));
  const text = fc
    .array(fc.array(cell, {maxLength: 4}).map((cells) => cells.join('\t')))
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({unit: 'binary'})), fc.constantFrom(...LOCALES), (pasted, locale) => {
      const {rows, incomplete, empty, problems, header} = parseTable(pasted, locale);
      expect(rows.every((row) => row.values.length === 2 && row.values.every(Number.isFinite))).toBe(true);
      const lines = pasted.replace(/^\ufeff/u, '').split(/\r\n|[\r\n\u2028\u2029]/u).length;
      expect(rows.length + incomplete + empty + problems.length + (header ? 1 : 0)).toBeLessThanOrEqual(lines);
    }),
  );
});

test('what a spreadsheet copies is read back', () => {
  const pair = fc.tuple(fc.integer({min: 0, max: 4000}), fc.integer({min: 0, max: 4000}));
  fc.assert(
    fc.property(fc.array(pair, {minLength: 1, maxLength: 30}), fc.constantFrom(',', '.'), (pairs, sign) => {
      const written = (value: number) => (value / 100).toFixed(2).replace('.', sign);
      const text = pairs.map((each) => each.map(written).join('\t')).join('\r\n');
      expect(values(text)).toEqual(pairs.map((each) => each.map((value) => value / 100)));
    }),
  );
});
