/** Why a calculation has no result. The words for it are the reader's interface's business. */
export type Fault =
  | {readonly kind: 'too-few'; readonly needed: number; readonly found: number}
  /** Everybody has the same value: a spread of 0 can be divided by nothing. */
  | {readonly kind: 'no-spread'}
  | {readonly kind: 'not-positive'; readonly what: 'sd' | 'reliable-change'}
  /** A reliability lies from 0 to 1, and at 1 nothing is left of the measurement error. */
  | {readonly kind: 'reliability'}
  /** A count is a whole number, 0 or more. */
  | {readonly kind: 'not-a-count'}
  /** More people in the part than in the whole. */
  | {readonly kind: 'part-over-whole'}
  | {readonly kind: 'not-finite'};

export type Outcome<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly fault: Fault};

export const done = <T>(value: T): Outcome<T> => ({ok: true, value});
export const failed = (fault: Fault): {readonly ok: false; readonly fault: Fault} => ({ok: false, fault});

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of a 95% interval, rounded as the pages write it. */
export const Z95 = 1.96;
