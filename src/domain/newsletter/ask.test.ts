import {understand} from './ask';

test('what is asked well is understood', () => {
  expect(understand({since: '2026-01-01', locale: 'nb'})).toEqual({
    since: '2026-01-01',
    until: null,
    locale: 'nb',
    from: null,
    unsubscribe: null,
    format: 'text',
  });
});

test.each([
  [{}, ['--since is missing', '--locale is missing']],
  [{since: '2026', locale: 'cs'}, ['--since "2026" is not a day']],
  [{since: '2026-02-30', locale: 'cs'}, ['--since "2026-02-30" is not a day']],
  [{since: '1. 2. 2026', locale: 'cs'}, ['--since "1. 2. 2026" is not a day']],
  [{since: '2026-02-01', until: 'now', locale: 'cs'}, ['--until "now" is not a day']],
  [{since: '2026-02-01', until: '2026-01-31', locale: 'cs'}, ['--until 2026-01-31 lies before --since 2026-02-01']],
  [{since: '2026-02-01', locale: 'no'}, ['--locale "no" is not a language of the site']],
  [{since: '2026-02-01', locale: 'cs', format: 'pdf'}, ['--format "pdf"']],
  [{since: '2026-02-01', locale: 'cs', from: 'Persefona'}, ['--from "Persefona" is not a sender']],
  [{since: '2026-02-01', locale: 'cs', unsubscribe: 'http://a.test'}, ['--unsubscribe "http://a.test"']],
])('%j is answered with what would be right', (asked, expected) => {
  const answer = understand(asked);
  const mistakes = 'mistakes' in answer ? answer.mistakes : [];
  expect(mistakes).toHaveLength(expected.length);
  expected.forEach((start, index) => expect(mistakes[index]).toContain(start));
});
