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
    '::figure{#nothing}',
    '::figure',
    '::calculator{#nothing}',
    ':::template[Sheet]',
    ':::template{#sheet}',
    ':::template[Sheet]{#Sheet}',
    ':::template[Sheet]{#end}',
    ':::proposed{#x}',
  ])('refuses %s', (text) => {
    const end = text.startsWith(':::') ? '\n\nText.\n\n:::\n' : '\n';
    expect(found({[FILE]: append(`\n${text}${end}`)})).toEqual([`${FILE} | ${text} | directive-target`]);
  });

  test('a template may not take the id of an earlier one', () => {
    const sheet = ':::template[Sheet]{#sheet}\n\nText.\n\n:::\n';
    const problems = problemsOf({[FILE]: append(`\n${sheet}\n${sheet}`)});
    expect(problems.map(({rule, params}) => [rule, params.value])).toEqual([['directive-target', 'sheet']]);
  });

  test('says what is wrong and how it is written', () => {
    expect(problemsOf({[FILE]: append('\n::helplines\n')})[0]?.params).toEqual({
      name: 'helplines',
      value: 'country=?',
      example: '::helplines{country=cz}',
      choices: 'cz, no',
    });
    expect(problemsOf({[FILE]: append('\n::figure{#nothing}\n')})[0]?.params.choices).toBe('steps');
    expect(problemsOf({[FILE]: append('\n::calculator{#nothing}\n')})[0]?.params.choices).toBe(
      'attendance, wilson, paired-change, reliable-change',
    );
  });

  test('is silent about each directive used well', () => {
    const good =
      '\n:term[words]{#peer} :cite[report]\n\n::organisation{#brno}\n\n::findings{visit=norway}\n\n::findings\n';
    const boxes =
      ':::tip\n\nText.\n\n:::\n\n:::proposed\n\nText.\n\n:::\n\n:::template[Sheet]{#sheet}\n\nText.\n\n:::\n';
    const shown = '\n::figure{#steps}\n\n::calculator{#wilson}\n\n[the sheet](#sheet)\n';
    expect(found({[FILE]: append(`${good}${shown}\n${boxes}`)})).toEqual([]);
  });
});
