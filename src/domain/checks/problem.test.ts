import {type Rule, explain, problem, sortProblems} from './problem';

const text = {what: '“{word}” is wrong.', why: 'It matters.', mend: 'Write {better} for {word}, as {#id}.'};
const rule: Rule = {id: 'a-rule', severity: 'warning', texts: {cs: text, en: text, nb: text}};

describe('explain', () => {
  test('fills every place, each time it stands there, and takes values as they are', () => {
    const found = problem(rule, {file: 'x'}, {word: '$&', better: '{word}'});
    expect(explain(found, rule, 'nb')).toEqual({
      what: '“$&” is wrong.',
      why: 'It matters.',
      mend: 'Write {word} for $&, as {#id}.',
    });
  });

  test('leaves a place as it is that nothing fills, so that a test sees it', () => {
    expect(explain(problem(rule, {file: 'x'}), rule, 'en').what).toBe('“{word}” is wrong.');
  });
});

test('a problem carries id and severity of its rule', () => {
  expect(problem(rule, {file: 'x', line: 3})).toEqual({
    rule: 'a-rule',
    severity: 'warning',
    file: 'x',
    line: 3,
    params: {},
  });
});

test('problems are sorted by file, line (none first), rule; the list given is left alone', () => {
  const at = (file: string, line: number | undefined, id: string) => problem({...rule, id}, {file, line});
  const list = [at('b', 1, 'x'), at('a', 10, 'y'), at('a', 10, 'x'), at('a', 9, 'z'), at('a', undefined, 'z')];
  expect(sortProblems(list).map((each) => [each.file, each.line, each.rule].join())).toEqual([
    'a,,z',
    'a,9,z',
    'a,10,x',
    'a,10,y',
    'b,1,x',
  ]);
  expect(list[0]?.file).toBe('b');
});
