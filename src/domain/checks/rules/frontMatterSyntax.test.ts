import {edit, found, modelOf} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';

describe('front-matter-syntax', () => {
  test('refuses "---js", with which other parsers run code', () => {
    expect(found({[FILE]: edit('---\n', '---js\n')})).toEqual([`${FILE} | ---js | front-matter-syntax`]);
  });

  test('refuses a front matter without its end', () => {
    expect(found({[FILE]: edit('---\n\nRead', '\nRead')})).toEqual([`${FILE} | --- | front-matter-syntax`]);
  });

  test('refuses a key that stands twice', () => {
    expect(found({[FILE]: edit('topics:', 'title: Another\ntopics:')})).toEqual([
      `${FILE} | title: Another | front-matter-syntax`,
    ]);
  });

  test('refuses an alias, at its line', () => {
    expect(found({[FILE]: edit('sources: [report]', 'sources: *all')})).toContain(
      `${FILE} | sources: *all | front-matter-syntax`,
    );
  });

  test('refuses a list in its place', () => {
    expect(found({[FILE]: '---\n- title\n---\n\nText.\n'})).toEqual([`${FILE} | - title | front-matter-syntax`]);
  });

  test('refuses one that is far too long', () => {
    expect(found({[FILE]: edit('topics:', `# ${'x'.repeat(9000)}\ntopics:`)})).toEqual([
      `${FILE} | --- | front-matter-syntax`,
    ]);
  });

  test.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['spaces after the fence', (text: string) => text.replace('---\n', '---  \n')],
  ])('is silent about %s', (_name, change) => {
    expect(found({[FILE]: change})).toEqual([]);
  });

  test('reads Windows line ends; another rule warns of them', () => {
    const change = {[FILE]: (text: string) => text.replace(/\n/g, '\r\n')};
    expect(found(change)).toEqual([`${FILE} | --- | line-endings`]);
    const facts = (overrides = {}) => modelOf(overrides).pages.find(({file}) => file === FILE)?.frontMatter;
    expect(facts(change)).toEqual(facts());
  });
});
