import {LIFETIMES, type Lifetime, asOf, freshnessOf} from './freshness';
import {hasChangedSince, holdsFor} from './holds';

const contact = (iso: string, lifetime: Lifetime, built: string) => ({
  freshness: freshnessOf({verified: iso, lifetime}, built),
  verified: {iso, lifetime},
});

test('a fresh number holds from its date until its months are over, a stale one until it is no longer shown', () => {
  expect(holdsFor(contact('2026-01-31', 'helpline', '2026-02-01'))).toBe('2026-01-31/2026-07-31');
  expect(holdsFor(contact('2025', 'helpline', '2026-02-01'))).toBe('/2027-01-01');
});

test('what nothing makes worse holds always', () => {
  expect(holdsFor(contact('2016', 'standing', '2026-02-01'))).toBeUndefined();
  expect(holdsFor(contact('2016', 'helpline', '2026-02-01'))).toBeUndefined();
  expect(holdsFor(contact('2016', 'address', '2026-02-01'))).toBeUndefined();
  expect(holdsFor(contact('some day', 'helpline', '2026-02-01'))).toBeUndefined();
});

const DATES = ['2024', '2025-06', '2025-08-31', '2026-02-28', 'unknown'];
const DAYS = [
  '1970-01-01',
  '2025-08-30',
  '2026-02-28',
  '2026-03-01',
  '2026-08-28',
  '2026-08-29',
  '2028-03-01',
  '2040-01-01',
];

test.each(Object.keys(LIFETIMES) as Lifetime[])('it says exactly when a page would look different: %s', (lifetime) => {
  for (const iso of DATES) {
    for (const built of DAYS) {
      const shown = contact(iso, lifetime, built);
      const holds = holdsFor(shown);
      for (const day of DAYS) {
        const changes = asOf([shown], day)[0]?.freshness !== shown.freshness;
        expect([iso, built, day, holds !== undefined && hasChangedSince(holds, day)]).toEqual([
          iso,
          built,
          day,
          changes,
        ]);
      }
    }
  }
});
