import {edit, found, problemsOf} from '../../../../tests/fixtures/site';

const SOURCE = 'docs/groups/evening.md';
const NORWEGIAN = 'i18n/nb/docusaurus-plugin-content-docs/current/groups/evening.md';

describe('front-matter-mismatch', () => {
  test.each([
    ['topics: [self-help]', 'topics: [group]'],
    ['provenance: reported', 'provenance: proposed'],
    ['sources: [report]', 'sources: [report, report]'],
    ['topics:', 'sidebar_position: 4\ntopics:'],
    ['topics:', 'source_locale: nb\ntopics:'],
  ])('refuses a translation in which %s is written as %s', (good, bad) => {
    const line = bad.split('\n')[0];
    expect(found({[NORWEGIAN]: edit(good, bad)})).toEqual([`${NORWEGIAN} | ${line} | front-matter-mismatch`]);
  });

  test('refuses a translation that lacks a key of its source, and names the source', () => {
    const overrides = {[SOURCE]: edit('topics:', 'sidebar_position: 4\ntopics:')};
    const problems = problemsOf(overrides);
    expect(problems.map(({file, rule}) => [file, rule])).toEqual([
      ['i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md', 'front-matter-mismatch'],
      [NORWEGIAN, 'front-matter-mismatch'],
    ]);
    expect(problems[0]?.params).toEqual({key: 'sidebar_position', source: SOURCE, lines: 'sidebar_position: 4'});
  });

  test('copies from the language in which the page was written', () => {
    const english = 'i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md';
    const norwegianFirst = edit('topics: [self-help]', 'source_locale: nb\ntopics: [self-help]');
    const overrides = {
      [SOURCE]: norwegianFirst,
      [english]: norwegianFirst,
      [NORWEGIAN]: edit('topics: [self-help]', 'source_locale: nb\ntopics: [group]'),
    };
    const problems = problemsOf(overrides).filter(({rule}) => rule === 'front-matter-mismatch');
    expect(problems.map(({file, params}) => [file, params.source, params.lines])).toEqual([
      [SOURCE, NORWEGIAN, 'topics: [group]'],
      [english, NORWEGIAN, 'topics: [group]'],
    ]);
  });

  test('which language that is, the file in docs/ says', () => {
    const problems = problemsOf({[SOURCE]: edit('topics:', 'source_locale: nb\ntopics:')}).filter(
      ({rule}) => rule === 'front-matter-mismatch',
    );
    expect(problems.map(({file, params}) => [file, params.lines])).toEqual([
      ['i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md', 'source_locale: nb'],
      [NORWEGIAN, 'source_locale: nb'],
    ]);
  });

  test('compares the news as well', () => {
    const file = 'i18n/en/docusaurus-plugin-content-blog/2016-08-01-ended.md';
    expect(found({[file]: edit("date: '2016-08-01'", "date: '2016-08-02'")})).toEqual([
      `${file} | date: '2016-08-02' | front-matter-mismatch`,
    ]);
  });

  test('is silent about words, which differ', () => {
    expect(found({[NORWEGIAN]: edit('title: Side', 'title: Kvelden\nsidebar_label: Kveld')})).toEqual([]);
  });
});
