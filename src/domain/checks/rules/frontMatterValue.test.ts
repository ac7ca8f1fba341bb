import {edit, found, problemsOf} from '../../../../tests/fixtures/site';

const FILE = 'docs/groups/evening.md';
const NEWS = 'blog/2016-08-01-ended.md';

describe('front-matter-value', () => {
  test('refuses a page without topics and says so', () => {
    const overrides = {[FILE]: edit('topics: [self-help]\n', '')};
    expect(found(overrides)).toEqual([
      expect.stringMatching(/^docs\/groups\/evening\.md \| .* \| front-matter-value$/),
    ]);
    expect(problemsOf(overrides)[0]?.params.key).toBe('topics');
  });

  test.each([
    [FILE, 'topics: [self-help]', 'topics: []'],
    [FILE, 'topics: [self-help]', 'topics: self-help'],
    [FILE, 'provenance: reported', 'provenance: rumoured'],
    [FILE, 'sources: [report]', 'sources: []'],
    [FILE, 'title: Stránka', 'title: S'],
    [FILE, 'description: A page of the miniature site.', 'description: Short.'],
    [FILE, 'id: evening', 'id: The Evening'],
    [FILE, 'topics:', 'slug: ../../evening\ntopics:'],
    [NEWS, "date: '2016-08-01'", "date: '2016-08-32'"],
    [NEWS, 'slug: ended', 'slug: /../ended'],
  ])('%s: refuses %s written as %s', (file, good, bad) => {
    const line = bad.split('\n')[0];
    expect(found({[file]: edit(good, bad)})).toEqual([`${file} | ${line} | front-matter-value`]);
  });

  test('lists every fault of a page', () => {
    const change = edit('topics: [self-help]\nprovenance: reported\nsources: [report]\n', '');
    expect(problemsOf({[FILE]: change}).map(({params}) => params.key)).toEqual(['topics', 'provenance', 'sources']);
  });

  test('a file without front matter lacks everything', () => {
    expect(problemsOf({[FILE]: 'Text.\n'}).map(({params}) => params.key)).toEqual(
      expect.arrayContaining(['id', 'title', 'description', 'topics', 'provenance', 'sources']),
    );
  });

  test('is silent about other allowed values', () => {
    const date = edit("date: '2016-08-01'", "date: '2016-08'");
    const translation = (locale: string) => `i18n/${locale}/docusaurus-plugin-content-blog/2016-08-01-ended.md`;
    expect(found({[NEWS]: date, [translation('en')]: date, [translation('nb')]: date})).toEqual([]);
  });
});
