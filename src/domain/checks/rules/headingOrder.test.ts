import {finds, problemsOfRule} from '../../../../tests/fixtures/ruleFinds';
import {append, edit} from '../../../../tests/fixtures/site';
import {headingOrder} from './headingOrder';

const FILE = 'docs/groups/evening.md';

describe('heading-order', () => {
  test('warns of a heading of the first level', () => {
    expect(finds(headingOrder, {[FILE]: append('\n# Again\n')})).toEqual([`${FILE} | # Again`]);
  });

  test('warns of a level that is skipped, and says which one may stand there', () => {
    const change = {[FILE]: append('\n### One {#one}\n\n##### Two {#two}\n')};
    expect(finds(headingOrder, change)).toEqual([`${FILE} | ##### Two {#two}`]);
    expect(problemsOfRule(headingOrder, change)[0]?.params).toMatchObject({marks: '#####', expected: '####'});
  });

  test('warns of a first heading that is too deep', () => {
    const change = edit('## How it begins', '### How it begins');
    expect(finds(headingOrder, {[FILE]: change})).toEqual([`${FILE} | ### How it begins {#beginning}`]);
  });

  test('is silent about going down by one and up by any', () => {
    expect(finds(headingOrder, {[FILE]: append('\n### A {#a}\n\n#### B {#b}\n\n## C {#c}\n')})).toEqual([]);
  });
});
