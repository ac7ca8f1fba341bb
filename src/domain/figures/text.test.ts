import * as fc from 'fast-check';
import {textBlock, textWidth, wrapText} from './text';

describe('wrapText', () => {
  test('breaks at spaces, and only where a line would be too wide', () => {
    expect(wrapText('one two three', 1000, 14)).toEqual(['one two three']);
    expect(wrapText('one two three', 60, 14)).toEqual(['one two', 'three']);
  });

  test('a word that is too long stands alone', () => {
    expect(wrapText('an overgrepsmottaksundersøkelse here', 80, 14)).toEqual([
      'an',
      'overgrepsmottaksundersøkelse',
      'here',
    ]);
  });

  test('keeps every word, in order, and no line of several words is too wide', () => {
    const words = fc.array(fc.string({unit: fc.constantFrom('a', 'm', 'ž', 'å', 'I'), minLength: 1, maxLength: 12}), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({min: 20, max: 300}), (list, width) => {
        const lines = wrapText(list.join(' '), width, 14);
        expect(lines.join(' ')).toBe(list.join(' '));
        expect(lines.filter((line) => line.includes(' ') && textWidth(line, 14) > width)).toEqual([]);
      }),
    );
  });
});

test('bold and wide letters take more room', () => {
  expect(textWidth('mmm', 14)).toBeGreaterThan(textWidth('iii', 14));
  expect(textWidth('word', 14, true)).toBeGreaterThan(textWidth('word', 14));
});

test('a block is as high as its lines, the first baseline one size below its top', () => {
  const {shapes, height} = textBlock('one two three', 10, 100, 30, {size: 10});
  expect(shapes.map(([, {x, y}]) => [x, y])).toEqual([
    [10, 110],
    [10, 123.5],
    [10, 137],
  ]);
  expect(height).toBeCloseTo(40.5);
});
