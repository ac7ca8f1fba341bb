import {type Interval, type Outcome, done, failed} from './outcome';
import {type Pair, changeOf, pairsFault} from './pairs';
import {isNoSpread, mean, sampleSd} from './statistics';
import {tQuantile} from './studentT';

export interface MeanChange {
  /** People with both measurements. */
  readonly n: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** D, after minus before, in points of the measure. */
  readonly change: number;
  readonly sdBefore: number;
  readonly sdAfter: number;
  /** Standard deviation of the differences. */
  readonly sdDiff: number;
  /** t(0.975; n - 1). */
  readonly t: number;
  readonly interval: Interval;
}

/**
 * Mean change of one group with its 95% interval, D ± t(0.975; n-1) × SD_diff / √n, in points of the measure
 * (paired t interval; any statistics text). Needs two pairs, and people who differ in their change.
 */
export function meanChange(pairs: readonly Pair[]): Outcome<MeanChange> {
  const fault = pairsFault(pairs, 2);
  if (fault) return fault;
  const n = pairs.length;
  const before = pairs.map((pair) => pair.before);
  const after = pairs.map((pair) => pair.after);
  const sdDiff = sampleSd(pairs.map(changeOf));
  if (!Number.isFinite(sdDiff)) return failed({kind: 'not-finite'});
  if (isNoSpread(sdDiff, [...before, ...after])) return failed({kind: 'no-spread'});
  const change = mean(pairs.map(changeOf));
  const t = tQuantile(0.975, n - 1);
  const half = (t * sdDiff) / Math.sqrt(n);
  return done({
    n,
    meanBefore: mean(before),
    meanAfter: mean(after),
    change,
    sdBefore: sampleSd(before),
    sdAfter: sampleSd(after),
    sdDiff,
    t,
    interval: {low: change - half, high: change + half},
  });
}
