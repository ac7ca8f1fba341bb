import {IMPACT_LEVELS, IN_TITLE} from './impact';
import {emptyScore, rarity, storedWeight, vote} from './zoneScores';

test('rarer words weigh more, and no word less than nothing', () => {
  expect(rarity(100, 1)).toBeGreaterThan(rarity(100, 10));
  expect(rarity(100, 100)).toBeGreaterThan(0);
});

test('the title adds to a stored impact', () => {
  expect(storedWeight(IMPACT_LEVELS)).toBe(1);
  expect(storedWeight(IMPACT_LEVELS | IN_TITLE)).toBe(1.35);
});

test('a section votes only when the index tells it', () => {
  const entry = emptyScore();
  vote(entry, 0, 5);
  vote(entry, 3, 1);
  vote(entry, 3, 1);
  expect([...entry.votes]).toEqual([[2, 2]]);
});
