/** The three texts of a page, each with a weight of its own. */
export const FIELDS = ['title', 'heading', 'body'] as const;

export type Field = (typeof FIELDS)[number];

/** How often something occurs in each field, or how long each field is (in words). */
export type PerField = Record<Field, number>;

/** A word of the title counts as six of the body: tuned on the parallel collection of bench/search. */
const WEIGHT: PerField = {title: 6, heading: 2.5, body: 1};

/** How far a long field lowers the weight of a word in it: 0 not at all, 1 in proportion. */
const LENGTH_NORMALISATION: PerField = {title: 0.5, heading: 0.6, body: 0.75};

/** How soon more occurrences stop counting. */
const SATURATION = 1.2;

/** Weights are stored as 1 to this: finer steps made no better order, only larger files. */
export const IMPACT_LEVELS = 15;

/** Bit of a stored impact that says that the title has the word. */
export const IN_TITLE = 16;

/**
 * Weight of a word in a page, 0 to 1, by BM25F: field frequencies are length-normalised, weighted, added, and only
 * then saturated. Inverse document frequency comes in at query time, since it changes when parts are joined.
 * S. Robertson, H. Zaragoza, M. Taylor, "Simple BM25 extension to multiple weighted fields", CIKM 2004.
 */
export function impact(frequency: PerField, length: PerField, average: PerField): number {
  let weight = 0;
  for (const field of FIELDS) {
    const slope = LENGTH_NORMALISATION[field];
    weight += (WEIGHT[field] * frequency[field]) / (1 - slope + (slope * length[field]) / (average[field] || 1));
  }
  return weight / (weight + SATURATION);
}

/** One byte for an impact: 1 to IMPACT_LEVELS, plus IN_TITLE. */
export function quantise(value: number, inTitle: boolean): number {
  const level = Math.min(IMPACT_LEVELS, Math.max(1, Math.round(value * IMPACT_LEVELS)));
  return inTitle ? level | IN_TITLE : level;
}
