/**
 * How much a match is worth that is not the word itself (1). Found on the parallel collection of bench/search and on
 * the words of this field; change one only with that bench at hand.
 */
export const MATCH = {
  /** The typed word is the beginning of an indexed one; lessened by how much is missing. */
  prefixOfLastWord: 0.85,
  prefix: 0.6,
  /** aa, oe for å, ø. */
  otherSpelling: 0.95,
  /** Same derivational root (násilí, násilný). */
  sameRoot: 0.5,
  /** Last part of a compound: longer words are surer. */
  compoundHead: 0.45,
  shortCompoundHead: 0.35,
  /** Parts of an unknown compound, or of two words typed as one. */
  partOfTyped: 0.5,
  oneEdit: 0.7,
  twoEdits: 0.45,
} as const;

export const RANKING = {
  /** Added to a word's impact when the title has it. */
  titleBonus: 0.35,
  /** A rarer variant may weigh at most this much more than the typed word. */
  rarityLimit: 1.15,
  /** A page without some of the words keeps this share of its score, growing with the square of coverage. */
  scoreWithoutCoverage: 0.25,
  /** A near match counts as covering its word somewhat more than its weight. */
  coverageTolerance: 0.15,
  /** Most that a title, or a heading, adds for answering the query and saying nothing else. */
  title: 1,
  heading: 0.8,
  /** Score of pages that hold an own-language label of a named concept, as a share of matching it by its words. */
  conceptLabel: 0.8,
  /** Impact of being tagged with a named concept; a narrower concept counts this much per step down. */
  conceptTag: 0.45,
  narrowerStep: 0.6,
  /** Pages below this share of the best score are not results. */
  smallestShare: 0.05,
} as const;
