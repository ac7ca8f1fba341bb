import {append, edit, found, problemsOf} from '../../../../tests/fixtures/site';

const CONCEPT = 'data/concepts/peer.yml';
const ORGANISATION = 'data/organisations/nok.yml';

describe('record-field-invalid', () => {
  test.each([
    [CONCEPT, 'group: group', 'group: animals'],
    [ORGANISATION, 'country: "no"', 'country: se'],
    [ORGANISATION, 'value: https://www.example.org/', 'value: http://www.example.org/'],
    [ORGANISATION, 'founded: "2006"', 'founded: 2006'],
    [ORGANISATION, 'founded: "2006"', 'founded: "2006-13"'],
    ['data/helplines/cz-112.yml', 'cost: unknown', 'cost: cheap'],
    ['data/visits/norway.yml', 'latitude: 60.39', 'latitude: 603.9'],
    ['data/findings/exchange.yml', 'order: 1', 'order: first'],
    ['data/references.yml', 'issued: "2016-08-01"', 'issued: "1. 8. 2016"'],
    ['data/editions.yml', 'released: "2026-01-20"', 'released: "2026-02-30"'],
  ])('%s: refuses %s written as %s', (file, good, bad) => {
    const problems = found({[file]: edit(good, bad)});
    expect(problems[0]).toBe(`${file} | ${bad} | record-field-invalid`);
  });

  test('says which values are allowed', () => {
    const [problem] = problemsOf({'data/helplines/no-112.yml': edit('status: unconfirmed', 'status: maybe')});
    expect(problem?.params).toEqual({field: 'status', message: 'one of: confirmed, unconfirmed'});
  });

  test('refuses a reference key that is not an id', () => {
    expect(
      found({'data/references.yml': append('The Report:\n  type: report\n  title: A\n  language: en\n')}),
    ).toContain('data/references.yml | type: report | record-field-invalid');
  });

  test('is silent about other allowed values', () => {
    expect(
      found({
        [ORGANISATION]: edit('founded: "2006"', 'founded: "2006-05-01"'),
        'data/helplines/cz-112.yml': edit('cost: unknown', 'cost: free'),
      }),
    ).toEqual([]);
  });
});
