import {type Interval, type Outcome, Z95, done, failed} from './outcome';

/** d_z = D / SD_diff: change of one group in standard deviations of the change (Lakens 2013). */
export function dz(change: number, sdDiff: number): Outcome<number> {
  return sdDiff > 0 ? done(change / sdDiff) : failed({kind: 'no-spread'});
}

/** d_av = D / ((SD_pre + SD_post)/2): change in standard deviations of the scores (Lakens 2013). */
export function dav(change: number, sdBefore: number, sdAfter: number): Outcome<number> {
  const middle = (sdBefore + sdAfter) / 2;
  return middle > 0 ? done(change / middle) : failed({kind: 'no-spread'});
}

/**
 * Hedges's correction for small groups, J = 1 - 3/(4 df - 1) (Hedges 1981, J Educ Stat 6:107-128); g = J × d.
 * @param df n - 1 for one group, n1 + n2 - 2 for two; 1 or more
 */
export function hedgesJ(df: number): Outcome<number> {
  return df >= 1 ? done(1 - 3 / (4 * df - 1)) : failed({kind: 'too-few', needed: 2, found: Math.max(0, df + 1)});
}

/** Approximate standard error of d_z of one group, √(1/n + d_z²/2n), as the page gives it. */
export function standardErrorOfDz(value: number, n: number): Outcome<number> {
  return n >= 2 ? done(Math.sqrt(1 / n + (value * value) / (2 * n))) : failed({kind: 'too-few', needed: 2, found: n});
}

/** 95% interval of an effect size, d ± 1.96 × SE. */
export function effectInterval(value: number, standardError: number): Interval {
  return {low: value - Z95 * standardError, high: value + Z95 * standardError};
}
