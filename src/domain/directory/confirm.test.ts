import {parse} from 'yaml';
import {confirmationFault, nearestIds, withConfirmation} from './confirm';

const LINE = `# Checked by nobody yet
name: {cs: a, en: b, nb: c} # three
note:
  en: >-
    A long text that is
    folded.
verified: "2018-09"
basis: dated-source # of the newest source
source: report
status: unconfirmed
order: 1
`;

const ORGANISATION = `name: Brno
contactPoints:
  # the site
  - type: website
    value: https://a.example
    verified: "2015"
    basis: dated-source
    source: report
  - type: phone
    value: "112"
    verified: "2015"
    basis: confirmed
    how: wrote
    source: report
references: [report]
`;

describe('withConfirmation', () => {
  test('changes the fields of a helpline and nothing else', () => {
    expect(withConfirmation(LINE, [], {date: '2026-11-22', how: 'called'})).toBe(
      LINE.replace('"2018-09"', '"2026-11-22"')
        .replace('dated-source # of the newest source\n', 'confirmed # of the newest source\nhow: called\n')
        .replace('unconfirmed', 'confirmed'),
    );
  });

  test('changes one contact of an organisation; its way is exchanged, added or taken away', () => {
    const first = withConfirmation(ORGANISATION, ['contactPoints', 0], {date: '2026-11-22', how: 'website'});
    expect(first).toContain(
      '    verified: "2026-11-22"\n    basis: confirmed\n    how: website\n    source: report\n  - type: phone',
    );
    const points = (text: string) => (parse(text) as {contactPoints: object[]}).contactPoints;
    expect(points(first)[1]).toEqual(points(ORGANISATION)[1]);
    const called = withConfirmation(ORGANISATION, ['contactPoints', 1], {date: '2026-11-22', how: 'called'});
    expect(points(called)[1]).toMatchObject({verified: '2026-11-22', how: 'called'});
    const plain = withConfirmation(ORGANISATION, ['contactPoints', 1], {date: '2026-11-22'});
    expect(points(plain)[1]).not.toHaveProperty('how');
    expect(plain).toContain('basis: confirmed\n    source: report\nreferences');
  });

  test('works where the last line has no end', () => {
    expect(withConfirmation('verified: "2015"\nbasis: confirmed', [], {date: '2026-11-22', how: 'wrote'})).toBe(
      'verified: "2026-11-22"\nbasis: confirmed\nhow: wrote\n',
    );
  });

  test.each([
    ['no such contact', 'a: 1\n', ['contactPoints', 3]],
    ['no date', 'basis: confirmed\n', []],
    ['one line for all', '{verified: "2015", basis: confirmed}\n', []],
    ['broken YAML', 'verified: "2015\n', []],
  ])('refuses %s', (_why, text, path) => {
    expect(() => withConfirmation(text, path, {date: '2026-11-22'})).toThrow(/record/);
  });
});

test.each([
  ['2026-11-22', undefined, null],
  ['2026-11-22', 'wrote', null],
  ['2026-11-23', undefined, '--date 2026-11-23: lies after today, 2026-11-22'],
  ['2026-02-30', undefined, '--date 2026-02-30: use YYYY-MM-DD'],
  ['2026-11', undefined, '--date 2026-11: use YYYY-MM-DD'],
  ['2026-11-22', 'guessed', '--how guessed: use called, wrote, website'],
] as const)('%s %s', (date, how, fault) => {
  expect(confirmationFault(date, how, '2026-11-22')).toBe(fault);
});

test('an unknown id gets its nearest', () => {
  const ids = ['cz-116006', 'no-116006', 'cz-116016', 'rosa/website'];
  expect(nearestIds('cz-11606', ids)[0]).toMatch(/^cz-116/);
  expect(nearestIds('rosa', ids)).toEqual(['rosa/website']);
  expect(nearestIds('zzzzzzzzzzzz', ids)).toEqual([]);
});
