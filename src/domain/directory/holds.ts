import {type Aging, firstDay, freshUntil, shownUntil} from './freshness';

/**
 * The days on which a contact's state, as a page shows it, is right: `2026-01-05/2026-07-05` (ISO 8601), or `/2026-07-05`
 * without a beginning. A page asks its own script to draw it anew only on another day.
 * @returns undefined when no day can make the state worse
 */
export function holdsFor({freshness, verified: {iso: verified, lifetime}}: Aging): string | undefined {
  if (freshness === 'expired') return undefined;
  const until = freshness === 'fresh' ? freshUntil({verified, lifetime}) : shownUntil({verified, lifetime});
  if (until === null) return undefined;
  // A reader's clock that stands before the date is wrong: a fresh contact is no longer shown as fresh then.
  return `${freshness === 'fresh' ? (firstDay(verified) ?? '') : ''}/${until}`;
}

/** Whether a day (`YYYY-MM-DD`) lies outside the days for which a state holds. */
export function hasChangedSince(holds: string, day: string): boolean {
  const [from = '', until = ''] = holds.split('/');
  return day < from || (until !== '' && day > until);
}
