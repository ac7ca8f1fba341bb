import {execFile} from 'node:child_process';
import path from 'node:path';
import {renderProblem} from '../../src/domain/checks/allRules';
import {LOCALES} from '../../src/domain/locales/locales';
import {buildSite} from '../../src/publish/buildSite';
import {docsPage} from '../fixtures/baseSite';
import {type Overrides, append, edit, problemsOf, writeSite} from '../fixtures/site';

const ROOT = path.resolve(__dirname, '../..');
const NB = 'i18n/nb/docusaurus-plugin-content-docs/current';
const PAGE = docsPage('lonely', 'A lonely page', 'Text.\n');

/** What contributors get wrong, each in a file of its own: name, file, change, rule that stops it. */
const BAD_INPUT: [name: string, file: string, change: Overrides[string], rule: string][] = [
  [
    'a record with a missing language',
    'data/concepts/peer.yml',
    edit('  nb: En forklaring.\n', ''),
    'record-language-missing',
  ],
  ['an unknown concept id', 'data/organisations/nok.yml', edit('[self-help]', '[self-hepl]'), 'record-unknown-id'],
  ['a date in the future', 'data/helplines/no-112.yml', edit('"2026-01-15"', '"2126-01-15"'), 'record-future-date'],
  ['a phone number that does not parse', 'data/helplines/cz-116006.yml', edit('116 006', '116-006'), 'phone-number'],
  ['an unknown front matter key', 'docs/index.md', edit('title:', 'tilte: x\ntitle:'), 'front-matter-key'],
  ['a missing topic', 'versioned_docs/version-2016/index.md', edit('topics: [self-help]\n', ''), 'front-matter-value'],
  [
    'an unknown topic',
    'docs/new.md',
    docsPage('new', 'A new page', 'x\n').replace('[self-help]', '[selfhelp]'),
    'topic-unknown',
  ],
  ['a directive that does not exist', `${NB}/groups/evening.md`, append('\n::video{#x}\n'), 'directive-unknown'],
  ['a link to a missing page in nb only', `${NB}/index.md`, append('\n[x](/groups/nowhere.md)\n'), 'link-missing'],
  ['a raw <script>', 'blog/2016-08-01-ended.md', append('\n<script>alert(1)</script>\n'), 'html-not-allowed'],
  ['mdx: {format: mdx}', 'docs/groups/evening.md', edit('title:', 'mdx: {format: mdx}\ntitle:'), 'front-matter-key'],
  ['a page that exists only under i18n/', `${NB}/groups/lonely.md`, PAGE, 'page-translation-only'],
  [
    'a page under i18n/cs',
    'i18n/cs/docusaurus-plugin-content-docs/current/index.md',
    PAGE,
    'page-default-locale-folder',
  ],
  [
    'an image outside the site folder',
    'i18n/en/docusaurus-plugin-content-docs/current/groups/evening.md',
    append('\n![x](../../../x.png)\n'),
    'link-refused',
  ],
];

describe.each(BAD_INPUT)('%s', (_name, file, change, rule) => {
  test('is reported once, where it is, with what, why and how to mend it', () => {
    const problems = problemsOf({[file]: change});
    expect(problems.map((problem) => [problem.file, problem.rule, problem.severity])).toEqual([[file, rule, 'error']]);
    for (const locale of LOCALES)
      for (const problem of problems) {
        const [place, what, why, mend, ...more] = renderProblem(problem, locale).split('\n');
        expect(place).toMatch(problem.line === undefined ? /\.md$/ : /:\d+$/);
        for (const sentence of [what, why]) expect(sentence).toMatch(/^ {2}\S.*[.]$/);
        expect(mend).toMatch(/^ {2}→ \S.* \[[a-z-]+\]$/);
        expect(more).toEqual([]);
      }
  });
});

test('none of them hides another', () => {
  const all = problemsOf(Object.fromEntries(BAD_INPUT.map(([, file, change]) => [file, change])));
  const reported = new Set(all.map(({file, rule}) => `${file} ${rule}`));
  expect(BAD_INPUT.map(([, file, , rule]) => `${file} ${rule}`).filter((each) => !reported.has(each))).toEqual([]);
});

describe('commands', () => {
  const [, file = '', change = ''] = BAD_INPUT[0] ?? [];
  const good = writeSite();
  const bad = writeSite({[file]: change});
  afterAll(() => {
    good.remove();
    bad.remove();
  });

  const check = (...options: string[]) =>
    new Promise<{status: number; output: string}>((resolve) => {
      const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
      const script = path.join(ROOT, 'scripts/check.ts');
      execFile(process.execPath, [tsx, script, ...options], {cwd: ROOT}, (error, output) =>
        resolve({status: error ? Number(error.code) : 0, output}),
      );
    });

  test('npm run check says by its exit status and its text what is wrong', async () => {
    const [fine, wrong, czech, json] = await Promise.all([
      check('--root', good.root),
      check('--root', bad.root),
      check('--root', bad.root, '--lang', 'cs'),
      check('--root', bad.root, '--format', 'json'),
    ]);
    expect(fine).toMatchObject({status: 0, output: expect.stringContaining(' 0 problems')});
    expect(wrong).toMatchObject({status: 1, output: expect.stringContaining('lacks the language nb')});
    expect(czech).toMatchObject({status: 1, output: expect.stringContaining('chybí jazyk nb')});
    expect(json?.status).toBe(1);
    const entries = JSON.parse(json?.output ?? '');
    expect(entries).toMatchObject(problemsOf({[file]: change}));
    expect(entries).toMatchObject([
      {
        what: 'The field “definition” lacks the language nb.',
        why: expect.stringMatching(/\.$/),
        mend: expect.stringContaining('nb'),
        language: 'en',
        page: '/en/contribute/rules/record-language-missing',
      },
    ]);
  });

  test('a build stops before it begins, with the same words', async () => {
    await expect(buildSite(bad.root, () => {})).rejects.toThrow(
      /data\/concepts\/peer\.yml:\d+\n.*“definition” lacks the language nb\.[\s\S]*\[record-language-missing\]/,
    );
  });
});
