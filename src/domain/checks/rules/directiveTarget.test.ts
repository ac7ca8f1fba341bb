import {append, found, problemsOf} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';

describe('directive-target', () => {
  test.each([
    ':term[words]{#selfhelp}',
    ':term[words]{#constructor}',
    ':term[words]',
    ':term[ ]{#self-help}',
    ':cite[gossip]',
    ':cite[report]{#page}',
    '::helplines{country=de}',
    '::helplines',
    '::organisation{#nobody}',
    '::organisation{#nok .big}',
    '::findings{place=oslo}',
    '::findings{visit=nobody}',
    '::helplines{country=cz onclick=x}',
  ])('refuses %s', (text) => {
    expect(found({[FILE]: append(`\n${text}\n`)})).toEqual([`${FILE} | ${text} | directive-target`]);
  });

  test('says what is wrong and how it is written', () => {
    expect(problemsOf({[FILE]: append('\n::helplines\n')})[0]?.params).toEqual({
      name: 'helplines',
      value: 'country=?',
      example: '::helplines{country=cz}',
    });
  });

  test('is silent about each directive used well', () => {
    const good =
      '\n:term[words]{#peer} :cite[report]\n\n::organisation{#brno}\n\n::findings{visit=norway}\n\n::findings\n';
    expect(found({[FILE]: append(`${good}\n:::tip\n\nText.\n\n:::\n`)})).toEqual([]);
  });
});
