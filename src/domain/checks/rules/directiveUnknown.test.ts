import {docsPage} from '../../../../tests/fixtures/baseSite';
import {append, found, problemsOf} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';

describe('directive-unknown', () => {
  test.each([
    '::youtube{#abc}',
    ':button[Press]',
    ':::tabs',
    '::term[words]{#self-help}',
    ':helplines{country=cz}',
    ':::cite[report]',
    '::constructor',
    '::proposed',
    '::template[Sheet]{#sheet}',
    ':figure{#steps}',
    ':::calculator{#wilson}',
  ])('refuses %s', (text) => {
    const end = text.startsWith(':::') ? '\n:::\n' : '\n';
    expect(found({[FILE]: append(`\n${text}${end}`)})).toEqual([`${FILE} | ${text} | directive-unknown`]);
  });

  test('shows every directive that there is', () => {
    const [problem] = problemsOf({[FILE]: append('\n::youtube{#abc}\n')});
    expect(problem?.params.examples).toContain(':term[words]{#concept-id} · :cite[reference-key] · ::helplines');
  });

  test('is silent about colons in running text and in code', () => {
    const text = 'At 10:30 in Brno:centre, like so: `:button[x]` and 1:2.\n';
    expect(found({'docs/other.md': docsPage('other', 'Another page', text)})).toEqual([]);
  });
});
