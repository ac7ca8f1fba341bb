import {mendText} from './mend';
import type {Problem, Rule} from './problem';

const text = {what: 'x', why: 'x', mend: 'x'};
const rule = (id: string, fix?: Rule['fix']): Rule => ({
  id,
  severity: 'error',
  texts: {cs: text, en: text, nb: text},
  fix,
});
const found = (id: string, line?: number): Problem => ({rule: id, severity: 'error', file: 'a.yml', line, params: {}});

const RULES: Record<string, Rule> = {
  spaces: rule('spaces', (before) => before.replace('  ', ' ')),
  words: rule('words', (before) => before.replace('b', 'c')),
  endless: rule('endless', (before) => `${before}.`),
  person: rule('person', () => null),
  none: rule('none'),
};
const mend = (before: string, ...problems: Problem[]) => mendText('a.yml', before, problems, (id) => RULES[id]);

test('mends until nothing changes', () => {
  expect(mend('a    b', found('spaces'))).toEqual({text: 'a b', mended: [found('spaces')], refused: []});
});

test('refuses a fix that changes a word, and goes on with the others', () => {
  expect(mend('a  b', found('words', 1), found('spaces', 1))).toMatchObject({
    text: 'a b',
    mended: [{rule: 'spaces'}],
    refused: [{rule: 'words'}],
  });
});

test('leaves alone what a person must do, what never ends, and rules without a fix', () => {
  const problems = ['person', 'endless', 'none', 'unknown'].map((id) => found(id));
  expect(mend('a b', ...problems)).toEqual({text: 'a b', mended: [], refused: []});
});
