import {type Outcome, Z95, done, failed} from './outcome';
import {type Pair, changeOf} from './pairs';

export interface ChangeError {
  /** SE_m, standard error of measurement, in points of the measure. */
  readonly measurementError: number;
  /** S_diff, standard error of the difference of two measurements. */
  readonly differenceError: number;
  /** Smallest difference that measurement error alone does not explain, 1.96 × S_diff. */
  readonly smallest: number;
}

/**
 * Error of a change by Jacobson & Truax (1991, J Consult Clin Psychol 59:12-19): SE_m = SD_pre × √(1 - r_xx),
 * S_diff = √(2 × SE_m²). Other error terms exist (Maassen 2004): whoever reports says which one was used.
 * @param sd SD_pre, in points of the measure
 * @param reliability r_xx, from 0 to below 1
 */
export function changeError(sd: number, reliability: number): Outcome<ChangeError> {
  if (!(sd > 0 && Number.isFinite(sd))) return failed({kind: 'not-positive', what: 'sd'});
  if (!(reliability >= 0 && reliability < 1)) return failed({kind: 'reliability'});
  const measurementError = sd * Math.sqrt(1 - reliability);
  const differenceError = Math.sqrt(2 * measurementError ** 2);
  return done({measurementError, differenceError, smallest: Z95 * differenceError});
}

/** The same from a smallest reliable change that a source has published. */
export function changeErrorFrom(smallest: number): Outcome<ChangeError> {
  if (!(smallest > 0 && Number.isFinite(smallest))) return failed({kind: 'not-positive', what: 'reliable-change'});
  const differenceError = smallest / Z95;
  return done({measurementError: differenceError / Math.SQRT2, differenceError, smallest});
}

/** Standard deviation that a published smallest change and a reliability imply: a check of both. */
export function impliedSd(smallest: number, reliability: number): number {
  return smallest / (Z95 * Math.SQRT2 * Math.sqrt(1 - reliability));
}

/** RC = (x_post - x_pre) / S_diff; reliable when its size is more than 1.96. */
export function reliableChangeIndex(pair: Pair, {differenceError}: Pick<ChangeError, 'differenceError'>): number {
  return changeOf(pair) / differenceError;
}
