import {type CheckedLink, renderLinkReport, verdictOf, worthRetrying} from './linkReport';

test.each([
  [{status: 200}, 'alive', false],
  [{status: 304}, 'alive', false],
  [{status: 404}, 'dead', false],
  [{status: 410}, 'dead', false],
  [{status: 400}, 'dead', false],
  [{status: 403}, 'unsure', false],
  [{status: 429}, 'unsure', true],
  [{status: 503}, 'unsure', true],
  [{status: 999}, 'unsure', true],
  [{failure: 'ENOTFOUND'}, 'dead', true],
  [{failure: 'INVALID'}, 'dead', false],
  [{failure: 'TIMEOUT'}, 'unsure', true],
  [{failure: 'ECONNRESET'}, 'unsure', true],
] as const)('%j is %s', (outcome, verdict, again) => {
  expect(verdictOf(outcome)).toBe(verdict);
  expect(worthRetrying(outcome)).toBe(again);
});

const link = (url: string, outcome: CheckedLink['outcome'], places = 1): CheckedLink => ({
  url,
  outcome,
  places: Array.from({length: places}, (_, index) => ({file: 'docs/a.md', line: index + 1})),
});

test('the report names what is dead and what is unsure, with places, and not what is alive', () => {
  const report = renderLinkReport(
    [
      link('https://a.example/', {status: 200}),
      link('https://b.example/', {status: 404}, 7),
      link('https://c.example/', {failure: 'TIMEOUT'}),
    ],
    '2026-06-30',
  );
  expect(report).toContain('3 external links, checked on 2026-06-30: 1 dead, 1 unsure.');
  expect(report).not.toContain('a.example');
  expect(report).toMatch(
    /## Dead[^]*- `https:\/\/b\.example\/` 404: `docs\/a\.md:1`, .*`docs\/a\.md:5` \+2\n[^]*## Unsure/,
  );
  expect(report).toContain('- `https://c.example/` `TIMEOUT`: `docs/a.md:1`');
});

test('nothing dead, nothing said', () =>
  expect(renderLinkReport([link('https://a.example/', {status: 200})], '2026-06-30')).not.toMatch(/##/));

test('fits into an issue, however many and long the links', () => {
  const many = Array.from({length: 900}, (_, index) =>
    link(`https://x.example/${index}/${'`<b>'.repeat(500)}`, {status: 404}, 9),
  );
  expect(renderLinkReport(many, '2026-06-30').length).toBeLessThan(65_536);
});
