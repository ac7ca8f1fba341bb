import fc from 'fast-check';
import {FRESHNESS, asOf, contactLifetime, freshUntil, freshnessOf, helplineLifetime} from './freshness';

const helpline = (verified: string) => ({verified, lifetime: 'helpline'}) as const;

describe('freshnessOf', () => {
  test.each([
    ['2026-05-22', '2026-05-22', 'fresh'],
    ['2026-05-22', '2026-11-22', 'fresh'],
    ['2026-05-22', '2026-11-23', 'stale'],
    ['2026-05-22', '2028-05-22', 'stale'],
    ['2026-05-22', '2028-05-23', 'expired'],
    // A month or a year counts from its first day.
    ['2026-05', '2026-11-01', 'fresh'],
    ['2026-05', '2026-11-02', 'stale'],
    ['2024', '2026-01-01', 'stale'],
    ['2024', '2026-01-02', 'expired'],
    // There is no 31 February.
    ['2026-08-31', '2027-02-28', 'fresh'],
    ['2026-08-31', '2027-03-01', 'stale'],
    ['2024-02-29', '2026-02-28', 'stale'],
    ['2024-02-29', '2026-03-01', 'expired'],
  ] as const)('a helpline of %s is on %s %s', (verified, day, state) => {
    expect(freshnessOf(helpline(verified), day)).toBe(state);
  });

  test.each([
    ['contact', '2027-05-22', 'fresh'],
    ['contact', '2027-05-23', 'stale'],
    ['contact', '2028-05-23', 'expired'],
    ['address', '2027-05-23', 'stale'],
    ['address', '2099-01-01', 'stale'],
    ['standing', '2099-01-01', 'fresh'],
  ] as const)('%s of 2026-05-22 is on %s %s', (lifetime, day, state) => {
    expect(freshnessOf({verified: '2026-05-22', lifetime}, day)).toBe(state);
  });

  test('a clock in the past, no day, and what is not a date make nothing fresh', () => {
    expect(freshnessOf(helpline('2026-05-22'), '2026-05-21')).toBe('stale');
    expect(freshnessOf(helpline('2026-05-22'), '1970-01-01')).toBe('stale');
    expect(freshnessOf(helpline('2026-05-22'), null)).toBe('stale');
    expect(freshnessOf(helpline('2026-05-22'), 'today')).toBe('stale');
    expect(freshnessOf(helpline('2026-02-30'), '2026-05-22')).toBe('stale');
    expect(freshnessOf(helpline('soon'), '2026-05-22')).toBe('stale');
  });

  test('a contact never gets fresher with the days', () => {
    const day = fc
      .date({min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, fc.constantFrom('helpline', 'contact', 'address', 'standing'), (a, b, c, lifetime) => {
        const [verified = '', earlier = '', later = ''] = [a, b, c].sort();
        const state = (on: string) => FRESHNESS.indexOf(freshnessOf({verified, lifetime}, on));
        expect(state(later)).toBeGreaterThanOrEqual(state(earlier));
      }),
    );
  });
});

test('freshUntil is the last fresh day', () => {
  expect(freshUntil(helpline('2026-08-31'))).toBe('2027-02-28');
  expect(freshUntil({verified: '2026', lifetime: 'standing'})).toBeNull();
  expect(freshUntil(helpline('never'))).toBeNull();
});

test.each([
  ['emergency', '112', 'cz', 'standing'],
  ['police', '158', 'cz', 'standing'],
  ['medical', '113', 'no', 'standing'],
  ['police', '02800', 'no', 'helpline'],
  ['medical', '116 117', 'no', 'helpline'],
  ['medical', '113', 'cz', 'helpline'],
] as const)('%s %s in %s is %s', (kind, number, country, lifetime) => {
  expect(helplineLifetime({kind, number, country})).toBe(lifetime);
});

test('an address of the web outlives a number', () => {
  expect((['website', 'finder', 'email', 'phone'] as const).map(contactLifetime)).toEqual([
    'address',
    'address',
    'contact',
    'contact',
  ]);
});

describe('asOf', () => {
  const line = (id: string, iso: string, freshness: 'fresh' | 'stale' | 'expired') => ({
    id,
    freshness,
    verified: {iso, lifetime: 'helpline' as const},
  });
  const lines = [line('a', '2024-01-01', 'stale'), line('b', '2026-05-01', 'fresh'), line('c', '2026', 'stale')];
  const states = (day: string | null) => asOf(lines, day).map(({id, freshness}) => `${id} ${freshness}`);

  test('without a day the state is that of the build', () => {
    expect(states(null)).toEqual(['a stale', 'b fresh', 'c stale']);
  });

  test('on the reader’s day it may be worse; what has expired comes last', () => {
    expect(states('2026-12-01')).toEqual(['b stale', 'c stale', 'a expired']);
  });

  test('it is never better: not on a day near the date, not by a clock in the past', () => {
    expect(states('2026-05-02')).toEqual(['b fresh', 'c stale', 'a expired']);
    expect(states('2020-01-01')).toEqual(['a stale', 'b stale', 'c stale']);
    expect(asOf([line('x', '2020', 'expired')], '2019-01-01')[0]?.freshness).toBe('expired');
  });
});
