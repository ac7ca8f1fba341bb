import {finds} from '../../../../tests/fixtures/ruleFinds';
import {append} from '../../../../tests/fixtures/site';
import {texMacro} from './texMacro';

const FILE = 'docs/groups/evening.md';

describe('tex-macro', () => {
  test.each(['$\\href{https://x.org}{d}$', '$a \\newcommand{\\b}{c}$', 'x $\\htmlClass{x}{y}$'])(
    'refuses %s',
    (line) => {
      expect(finds(texMacro, {[FILE]: append(`\n${line}\n`)})).toEqual([`${FILE} | ${line}`]);
    },
  );

  test('refuses it in a formula of its own', () => {
    expect(finds(texMacro, {[FILE]: append('\n$$\n\\def\\x{y}\n$$\n')})).toEqual([`${FILE} | $$`]);
  });

  test('is silent about ordinary formulas and text', () => {
    expect(finds(texMacro, {[FILE]: append('\n$\\frac{a}{b} \\le \\sqrt{c}$ and `\\href`\n')})).toEqual([]);
  });
});
