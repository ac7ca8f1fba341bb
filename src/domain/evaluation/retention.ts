import {type Share, shareOf} from './attendance';
import {type Interval, type Outcome, done} from './outcome';
import {wilsonInterval} from './wilson';

export interface Retention extends Share {
  /** Share of those who left, 1 - R_T. */
  readonly dropOut: number;
  /** Wilson's 95% interval of retention. */
  readonly interval: Interval;
}

/**
 * Retention at meeting T, R_T = people who started and are still enrolled (n_T) / people who started (n_0), with its
 * interval. Our own definition, stated on the page.
 */
export function retention(still: number, started: number): Outcome<Retention> {
  const share = shareOf(still, started);
  if (!share.ok) return share;
  const interval = wilsonInterval(still, started);
  return interval.ok ? done({...share.value, dropOut: 1 - share.value.share, interval: interval.value}) : interval;
}
