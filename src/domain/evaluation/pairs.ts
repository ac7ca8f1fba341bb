import {type Fault, failed} from './outcome';

/** Scores of one person on one measure. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

export const changeOf = ({before, after}: Pair): number => after - before;

/** What keeps pairs from being computed with at all, or null. */
export function pairsFault(pairs: readonly Pair[], needed: number): {ok: false; fault: Fault} | null {
  if (pairs.length < needed) return failed({kind: 'too-few', needed, found: pairs.length});
  if (!pairs.every(({before, after}) => Number.isFinite(before) && Number.isFinite(after)))
    return failed({kind: 'not-finite'});
  return null;
}
