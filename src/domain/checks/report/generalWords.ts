/** A rule's sentence without a certain problem: what would stand in its `{places}` is left open. */
export function withoutPlaceholders(sentence: string): string {
  return sentence.replace(/\{\w+\}(?:\.(?=\s|$))?/g, '…');
}
