import {type Outcome, done, failed} from './outcome';

/** Mean and standard deviation of a published sample, in points of the measure. */
export interface Norm {
  readonly mean: number;
  readonly sd: number;
}

export interface Norms {
  /** General or non-clinical population. */
  readonly norm: Norm;
  /** People in treatment or counselling. */
  readonly clinical: Norm;
}

/** Criterion c of Jacobson & Truax (1991): (SD_clin × M_norm + SD_norm × M_clin) / (SD_clin + SD_norm). */
export function cutOff({norm, clinical}: Norms): Outcome<number> {
  if (!(norm.sd > 0 && clinical.sd > 0)) return failed({kind: 'not-positive', what: 'sd'});
  const c = (clinical.sd * norm.mean + norm.sd * clinical.mean) / (clinical.sd + norm.sd);
  return Number.isFinite(c) ? done(c) : failed({kind: 'not-finite'});
}
