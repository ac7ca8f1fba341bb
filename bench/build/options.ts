/**
 * Whole numbers in a list with commas, small ones first.
 * @throws when one is none, or below the least
 */
export function numbers(option: string, text: string, least: number): number[] {
  const found = text.split(',').map(Number);
  if (found.some((each) => !Number.isInteger(each) || each < least))
    throw new Error(`${option} ${text}: write whole numbers from ${least} on, with commas between them`);
  return [...new Set(found)].sort((a, b) => a - b);
}

/**
 * Some of the words that an option takes, in the order of those.
 * @throws when one is not among them
 */
export function oneOf<Word extends string>(option: string, text: string, words: readonly Word[]): Word[] {
  const asked = text.split(',');
  const strange = asked.find((each) => !words.some((word) => word === each));
  if (strange !== undefined) throw new Error(`${option} ${text}: "${strange}" is none of ${words.join(', ')}`);
  return words.filter((word) => asked.includes(word));
}
