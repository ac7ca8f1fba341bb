import {type Outcome, done, failed} from './outcome';

/** One meeting that took place: people enrolled at it (m_k) and people who came (p_k). */
export interface Meeting {
  readonly enrolled: number;
  readonly came: number;
}

export interface Share {
  /** From 0 to 1. */
  readonly share: number;
  readonly part: number;
  readonly whole: number;
}

export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** A part of a whole, both counts of people or of attendances. */
export function shareOf(part: number, whole: number): Outcome<Share> {
  if (!isCount(part) || !isCount(whole)) return failed({kind: 'not-a-count'});
  if (whole === 0) return failed({kind: 'too-few', needed: 1, found: 0});
  if (part > whole) return failed({kind: 'part-over-whole'});
  return done({share: part / whole, part, whole});
}

/**
 * Attendance of a group, A = sum of attendances / sum of places offered (people enrolled at each meeting).
 * Our own definition, stated on the page; not the mean of the meetings' percentages.
 */
export function groupAttendance(meetings: readonly Meeting[]): Outcome<Share> {
  for (const {came, enrolled} of meetings) {
    if (!isCount(came) || !isCount(enrolled)) return failed({kind: 'not-a-count'});
    if (came > enrolled) return failed({kind: 'part-over-whole'});
  }
  const sum = (pick: (meeting: Meeting) => number) => meetings.reduce((total, meeting) => total + pick(meeting), 0);
  return shareOf(
    sum(({came}) => came),
    sum(({enrolled}) => enrolled),
  );
}

/** Attendance of one person, a_i = meetings attended (u_i) / meetings held while they were enrolled (h_i). Our own definition. */
export function memberAttendance(attended: number, held: number): Outcome<Share> {
  return shareOf(attended, held);
}
