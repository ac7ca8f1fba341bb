import {effectInterval} from './effectSize';
import {type Interval, type Outcome, done, failed} from './outcome';

/** One of two groups: number of people, mean and standard deviation in points of the same measure. */
export interface GroupSummary {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

export interface GroupDifference {
  readonly d: number;
  /** SD_p, in points of the measure. */
  readonly pooledSd: number;
  readonly standardError: number;
  readonly interval: Interval;
}

/**
 * Cohen's d of two groups, (M1 - M2) / SD_p with SD_p = √(((n1-1)SD1² + (n2-1)SD2²)/(n1+n2-2)) (Cohen 1988), and its
 * approximate standard error √((n1+n2)/(n1 n2) + d²/(2(n1+n2))) (Hedges & Olkin 1985).
 */
export function differenceOfGroups(first: GroupSummary, second: GroupSummary): Outcome<GroupDifference> {
  const found = Math.min(first.n, second.n);
  if (!(found >= 2)) return failed({kind: 'too-few', needed: 2, found});
  if (first.sd < 0 || second.sd < 0) return failed({kind: 'not-positive', what: 'sd'});
  const all = first.n + second.n;
  const pooledSd = Math.sqrt(((first.n - 1) * first.sd ** 2 + (second.n - 1) * second.sd ** 2) / (all - 2));
  if (!(pooledSd > 0)) return failed({kind: 'no-spread'});
  const d = (first.mean - second.mean) / pooledSd;
  const standardError = Math.sqrt(all / (first.n * second.n) + (d * d) / (2 * all));
  return done({d, pooledSd, standardError, interval: effectInterval(d, standardError)});
}
