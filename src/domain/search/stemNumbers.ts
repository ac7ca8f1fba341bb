import type {Analyser} from './analyser';

/** Numbers the stems of a sorted dictionary in the order in which they first appear. Same in writer and reader. */
export function numberStems(words: readonly string[], language: Analyser): {stems: string[]; stemOf: Uint32Array} {
  const numbers = new Map<string, number>();
  const stemOf = new Uint32Array(words.length);
  words.forEach((word, index) => {
    const stem = language.stem(word);
    let number = numbers.get(stem);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(stem, number);
    }
    stemOf[index] = number;
  });
  return {stems: [...numbers.keys()], stemOf};
}
