import {withoutFollowUps} from './followUps';

const at = (rule: string, file = 'docs/a.md', line?: number) => ({
  rule,
  severity: 'error' as const,
  file,
  line,
  params: {},
});

test('leaves out what follows on the same line', () => {
  const cause = at('hidden-character', 'data/x.yml', 3);
  const other = at('record-syntax', 'data/x.yml', 4);
  expect(withoutFollowUps([cause, at('record-syntax', 'data/x.yml', 3), other])).toEqual([cause, other]);
});

test('leaves out what follows in the same file, and only there', () => {
  const cause = at('empty-translation');
  const other = at('heading-ids', 'docs/b.md', 5);
  const own = at('link-missing', 'docs/a.md', 5);
  expect(withoutFollowUps([at('heading-ids', 'docs/a.md', 5), cause, other, own])).toEqual([cause, other, own]);
});

test('leaves everything where there is no cause', () => {
  const all = [at('heading-ids'), at('link-missing', 'docs/a.md', 2)];
  expect(withoutFollowUps(all)).toEqual(all);
});
