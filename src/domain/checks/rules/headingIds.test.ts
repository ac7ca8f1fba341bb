import {edit, found, problemsOf} from '../../../../tests/fixtures/site';

const FILE = 'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md';

describe('heading-ids', () => {
  test('refuses a translation whose heading has another id, and says which', () => {
    const overrides = {[FILE]: edit('{#beginning}', '{#begynnelsen}')};
    expect(found(overrides)).toEqual([`${FILE} | ## How it begins {#begynnelsen} | heading-ids`]);
    expect(problemsOf(overrides)[0]?.params).toEqual({
      source: 'docs/groups/evening.md',
      missing: 'beginning',
      extra: 'begynnelsen',
      ids: 'beginning end',
    });
  });

  test('refuses a translation that lost an id', () => {
    const problems = problemsOf({[FILE]: edit(' {#beginning}', '')});
    expect(problems.map(({rule, params}) => [rule, params.missing, params.extra])).toEqual([
      ['heading-ids', 'beginning', '–'],
    ]);
  });

  test('refuses another order', () => {
    const swap = (text: string) =>
      text.replace('{#beginning}', '{#x}').replace('{#end}', '{#beginning}').replace('{#x}', '{#end}');
    expect(found({[FILE]: swap})).toEqual([`${FILE} | ## How it begins {#end} | heading-ids`]);
  });

  test('leaves it to a person where sections may have changed places, or are not as many', () => {
    const swap = (text: string) => text.replace('{#beginning}', '{#end}').replace('How it ends {#end}', 'How it ends');
    const more = edit('## How it ends {#end}', '## How it ends\n\n## More {#more}');
    for (const change of [swap, more]) expect(problemsOf({[FILE]: change})[0]?.params).not.toHaveProperty('ids');
  });

  test('is silent about other words, and about a heading without an id', () => {
    expect(found({[FILE]: edit('## How it begins', '## Flere ord\n\n## Slik begynner det')})).toEqual([]);
  });
});
