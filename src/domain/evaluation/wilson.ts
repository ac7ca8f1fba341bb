import {shareOf} from './attendance';
import {type Interval, type Outcome, Z95, done} from './outcome';

/**
 * Wilson's interval of a proportion (Wilson 1927, JASA 22:209-212), as shares from 0 to 1:
 * (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).
 * @param part people with the property
 * @param whole all people, 1 or more; people only, never visits
 */
export function wilsonInterval(part: number, whole: number, z = Z95): Outcome<Interval> {
  const share = shareOf(part, whole);
  if (!share.ok) return share;
  const {share: p, whole: n} = share.value;
  const square = (z * z) / n;
  const middle = p + square / 2;
  const half = z * Math.sqrt((p * (1 - p)) / n + square / (4 * n));
  const within = (value: number) => Math.min(1, Math.max(0, value / (1 + square)));
  // At the ends the limit is exactly 0 or 1; the computer's rounding would miss it by a hair.
  return done({low: part === 0 ? 0 : within(middle - half), high: part === whole ? 1 : within(middle + half)});
}
