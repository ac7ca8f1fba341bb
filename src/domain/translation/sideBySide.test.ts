import {sideBySide, wrap} from './sideBySide';

describe('side by side', () => {
  test('puts what belongs together beside each other, with the signs of diff -y', () => {
    expect(sideBySide(['same', 'old words', 'gone'], ['same', 'new words', 'end', 'come'], 23)).toEqual([
      'same       | same',
      'old words  ~ new words',
      'gone       ~ end',
      '           > come',
    ]);
    expect(sideBySide(['a', 'b'], ['b'], 13)).toEqual(['a     <', 'b     | b']);
  });

  test('wraps words and never exceeds the width', () => {
    const long = 'Slovo za slovem, až je řádek plný a pokračuje se na dalším řádku i s velmidlouhýmslovembezmezery.';
    const lines = sideBySide([long], [`${long} Konec.`], 40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(lines.length).toBeGreaterThan(3);
  });

  test('shows both sides of a line that differs in typography only', () => {
    expect(sideBySide(['„a“'], ['"a"'], 13)).toEqual(['„a“   | "a"']);
  });

  test('keeps the words of a wrapped text', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrap('', 4)).toEqual(['']);
  });
});
