import fc from 'fast-check';
import {shortDiff, wordDiff} from './wordDiff';

const written = (before: string, after: string) => shortDiff(wordDiff(before, after));

describe('word diff', () => {
  test('marks what went and what came', () => {
    expect(written('celkem 42 setkání', 'celkem 43 setkání')).toBe('celkem [-42-] {+43+} setkání');
    expect(written('a b', 'a b c')).toBe('a b {+c+}');
    expect(written('', 'new')).toBe('{+new+}');
  });

  test('takes neighbours together', () => {
    expect(written('x one two y', 'x three four y')).toBe('x [-one two-] {+three four+} y');
  });

  test('ignores typography', () => {
    expect(wordDiff('„ano“ – ne', '"ano" — ne')).toEqual([{kind: 'same', text: '"ano" — ne'}]);
  });

  test('shows three words around a change and leaves the rest out', () => {
    const words = (from: number, to: number) => Array.from({length: to - from}, (_, i) => `w${from + i}`).join(' ');
    expect(written(`${words(0, 9)} old ${words(9, 20)}`, `${words(0, 9)} new ${words(9, 20)}`)).toBe(
      '… w6 w7 w8 [-old-] {+new+} w9 w10 w11 …',
    );
  });

  test('is cut to a line', () => {
    expect(written('a', Array(200).fill('word').join(' '))).toHaveLength(200);
  });

  test('gives up on texts that are too long to compare, without losing a word', () => {
    const long = (word: string) => Array.from({length: 2100}, (_, index) => `${word}${index}`).join(' ');
    expect(wordDiff(`start ${long('a')} end`, `start ${long('b')} end`).map(({kind}) => kind)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
  });

  test('holds both texts, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 12}).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        const join = (without: string) =>
          parts
            .filter(({kind}) => kind !== without)
            .map(({text}) => text)
            .join(' ');
        expect(join('added')).toBe(before);
        expect(join('removed')).toBe(after);
      }),
    );
  });
});
