/**
 * A function of a word that finds out the same only once: texts say the same words again and again.
 * @param of of the word alone; what it gives, which may be null, must not be changed
 */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = of(word);
    known.set(word, found);
    return found;
  };
}
