import {matchesFilter} from './filter';

const organisation = {country: 'cz', kind: 'counselling', topics: ['self-help', 'police']} as const;
const all = {country: '', kind: '', topic: ''};

test.each([
  [all, true],
  [{...all, country: 'cz'}, true],
  [{...all, country: 'no'}, false],
  [{...all, kind: 'counselling'}, true],
  [{...all, kind: 'rights'}, false],
  [{...all, topic: 'police'}, true],
  [{...all, topic: 'pol'}, false],
  [{country: 'cz', kind: 'counselling', topic: 'self-help'}, true],
  [{country: 'cz', kind: 'counselling', topic: 'incest'}, false],
])('%j keeps the organisation: %s', (filter, kept) => {
  expect(matchesFilter(organisation, filter)).toBe(kept);
});
