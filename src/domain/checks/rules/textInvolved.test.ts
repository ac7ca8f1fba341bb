import {append, found} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';

describe('text-involved', () => {
  test.each([
    ['*a_'.repeat(300), '*a_'],
    ['> '.repeat(20_000), '> >'],
    [':::a\n'.repeat(2000), ':::a'],
    [Array.from({length: 60}, (_, level) => `${'  '.repeat(level)}- a`).join('\n'), '- a'],
  ])('refuses what would stop a parser, and says nothing else of the file', (text, line) => {
    const started = performance.now();
    const problems = found({[FILE]: append(`\n${text}\n`)});
    expect(performance.now() - started).toBeLessThan(4000);
    expect(problems.filter((each) => each.startsWith(FILE))).toEqual([expect.stringMatching(/ \| text-involved$/)]);
    expect(problems[0]).toContain(`${FILE} | ${line}`);
  });

  test('is silent about what people write', () => {
    expect(found({[FILE]: append('\n> > - *a* **b** _c_\n')})).toEqual([]);
  });
});
