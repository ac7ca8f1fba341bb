import {text} from '../../../tests/fixtures/export/document';
import type {Cell, Table} from './model';
import {columnWeights, hasHead, soundLevels, tableAsLists, tableShape, wordsOf} from './sound';

const cell = (value: string): Cell => (value === '' ? [] : [text(value)]);
const table = (head: string[], ...rows: string[][]): Table => ({
  kind: 'table',
  head: head.map(cell),
  rows: rows.map((row) => row.map(cell)),
  align: head.map(() => null),
  caption: null,
});
const many = (columns: number) => Array.from({length: columns}, (_, index) => `Column${index}`);

test('headings never skip a level, nor begin below the first', () => {
  const levels = [3, 2, 4, 1, 3].map((level) => ({kind: 'heading' as const, level, id: null, children: []}));
  expect(soundLevels(levels).map((block) => (block.kind === 'heading' ? block.level : 0))).toEqual([1, 2, 3, 1, 2]);
});

test.each([
  [3, 'plain'],
  [10, 'across'],
  [30, 'lists'],
] as const)('a table of %i columns is set as: %s', (columns, shape) => {
  expect(tableShape(table(many(columns), many(columns)))).toBe(shape);
});

test('a table that no sheet holds says everything row by row', () => {
  const blocks = tableAsLists(table(['', 'A', 'B'], ['first', '1', '2']));
  const said = blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.flatMap(({blocks: inside}) =>
          inside.map((each) => (each.kind === 'paragraph' ? wordsOf(each.children) : '')),
        )
      : block.kind === 'paragraph'
        ? [wordsOf(block.children)]
        : [],
  );
  expect(said).toEqual(['first', 'A: 1', 'B: 2']);
});

test('an empty column is wide enough to write in', () => {
  const [label = 0, empty = 0] = columnWeights(table(['', ''], ['What we call ourselves', ''], ['How often', '']));
  expect(empty).toBeGreaterThan(label);
});

test('a table whose first line is empty has no heads', () => {
  expect(hasHead(table(['', ''], ['a', 'b']))).toBe(false);
  expect(hasHead(table(['', 'B'], ['a', 'b']))).toBe(true);
});
