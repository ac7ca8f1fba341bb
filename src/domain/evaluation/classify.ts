import {type Pair, changeOf} from './pairs';

export const CATEGORIES = ['recovered', 'improved', 'unchanged', 'deteriorated'] as const;

/** Categories of Jacobson & Truax (1991). "Recovered" is a name in the calculation, never one for a person. */
export type Category = (typeof CATEGORIES)[number];

/** Which end of a measure is the better one: `lower` on the CORE measures, `higher` on WHO-5. */
export type Better = 'lower' | 'higher';

export interface Limits {
  readonly better: Better;
  /** Smallest reliable change, in points of the measure. */
  readonly smallest: number;
  /** Criterion c; without one nobody can be said to have crossed it. */
  readonly cutOff: number | null;
}

/**
 * Category of a change: reliable when larger than the smallest reliable change; `recovered` when it also leads from the
 * clinical side of the cut-off to the other. A score exactly at the cut-off is on neither side.
 */
export function classify(pair: Pair, {better, smallest, cutOff}: Limits): Category {
  const sign = better === 'higher' ? 1 : -1;
  const gain = sign * changeOf(pair);
  // 1.445 - 1 is a hair more than 0.445 in the computer; a hair is not a change.
  const hair = 1e-9 * Math.max(1, Math.abs(pair.before), Math.abs(pair.after));
  if (Math.abs(gain) <= smallest + hair) return 'unchanged';
  if (gain < 0) return 'deteriorated';
  if (cutOff === null) return 'improved';
  return sign * pair.before < sign * cutOff && sign * pair.after > sign * cutOff ? 'recovered' : 'improved';
}
