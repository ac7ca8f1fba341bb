import fs from 'node:fs';
import path from 'node:path';
import {BASE_SITE} from '../../../tests/fixtures/baseSite';
import {append, found, problemsOf} from '../../../tests/fixtures/site';
import {LOCALES} from '../locales/locales';
import {ALL_RULES, renderErrors, renderProblem} from './allRules';

const RULES_FOLDER = path.join(__dirname, 'rules');

/** The placeholders of a sentence, sorted; `{#id}` is no placeholder. */
const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe('the rules', () => {
  test('every rule of the folder is in use and has its test beside it', () => {
    const files = fs.readdirSync(RULES_FOLDER).filter((file) => !file.endsWith('.test.ts'));
    expect(files).toHaveLength(ALL_RULES.length);
    for (const file of files) {
      const test = file.replace(/\.ts$/, '.test.ts');
      expect([test, fs.existsSync(path.join(RULES_FOLDER, test))]).toEqual([test, true]);
    }
  });

  test('ids are unique words joined by hyphens', () => {
    const ids = ALL_RULES.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    '%s says what, why and how in three languages',
    (_id, rule) => {
      const seen = new Set<string>();
      for (const locale of LOCALES) {
        for (const sentence of Object.values(rule.texts[locale])) {
          expect(sentence).toMatch(/^\S[\s\S]{8,}[.]$/);
          expect(seen).not.toContain(sentence);
          seen.add(sentence);
        }
      }
      expect(seen.size).toBe(9);
    },
  );

  test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    '%s fills the same places in every language',
    (_id, {texts}) => {
      const neutral = (found: string[]) => found.map((name) => name.replace(/_(?:cs|en|nb)\}$/, '}'));
      for (const locale of LOCALES) {
        expect(neutral(placeholders(texts[locale].what))).toEqual(neutral(placeholders(texts.en.what)));
        expect(neutral(placeholders(texts[locale].mend))).toEqual(neutral(placeholders(texts.en.mend)));
        expect(placeholders(texts[locale].why)).toEqual([]);
      }
    },
  );
});

describe('checkModel', () => {
  test('finds nothing in the miniature site', () => {
    expect(found({})).toEqual([]);
  });

  test('sorts by file and line, whoever found it', () => {
    const file = 'docs/groups/evening.md';
    const text = append('\n[a](/nowhere)\n\n<b>\n\n::never\n\n[c](http://example.org)\n');
    const names = {'data/concepts/Peer.yml': 'x', 'data/concepts/a--b.yml': 'x', 'blog/x.mdx': 'x'};
    expect(problemsOf({[file]: text, ...names}).map(({rule}) => rule)).toEqual([
      'page-format',
      'file-name',
      'record-name',
      'link-missing',
      'html-not-allowed',
      'directive-unknown',
      'link-refused',
    ]);
  });

  test('an empty tree has no problems, and a tree without data only unknown names', () => {
    const nothing = Object.fromEntries(Object.keys(BASE_SITE).map((file) => [file, null]));
    expect(found(nothing)).toEqual([]);
    const noData = Object.fromEntries(
      Object.keys(BASE_SITE).flatMap((file) => (file.startsWith('data/') ? [[file, null]] : [])),
    );
    expect(new Set(problemsOf(noData).map(({rule}) => rule))).toEqual(
      new Set(['directive-target', 'edition-files', 'source-unknown', 'topic-unknown']),
    );
  });
});

describe('renderProblem', () => {
  const [problem] = problemsOf({'docs/groups/evening.md': append('\n::never\n')});

  test('gives place, what, why, mend and the rule in the language asked for', () => {
    const line = problem?.line;
    expect(line).toBeGreaterThan(10);
    const rendered = LOCALES.map((locale) => (problem ? renderProblem(problem, locale).split('\n') : []));
    for (const lines of rendered) {
      expect(lines[0]).toBe(`docs/groups/evening.md:${line}`);
      expect(lines).toHaveLength(4);
      expect(lines[3]).toMatch(/^ {2}→ .*:term\[words\].* \[directive-unknown\]$/);
    }
    expect(rendered.map((lines) => lines[1])).toEqual([
      '  Značka „never“ neexistuje.',
      '  The directive “never” does not exist.',
      '  Direktivet «never» finnes ikke.',
    ]);
  });

  test('names the file alone when the whole file is meant, and survives an unknown rule', () => {
    const place = {severity: 'error', file: 'docs/x.mdx', params: {name: 'x.mdx'}} as const;
    expect(renderProblem({rule: 'page-format', ...place}, 'en')).toMatch(/^docs\/x\.mdx\n {2}The file “x\.mdx”/);
    expect(renderProblem({rule: 'no-such-rule', ...place}, 'en')).toBe('docs/x.mdx [no-such-rule]');
  });
});

describe('renderErrors', () => {
  const problems = problemsOf({'docs/groups/evening.md': append('\n::never\n\n<b>\n')});

  test('joins the errors and counts them; warnings do not stop a build', () => {
    const text = renderErrors(problems, 'en') ?? '';
    expect(text.match(/^docs\/groups\/evening\.md:\d+$/gm)).toHaveLength(2);
    expect(text).toMatch(/\n\n2 problem\(s\)$/);
    expect(
      renderErrors(
        problems.map((problem) => ({...problem, severity: 'warning'})),
        'en',
      ),
    ).toBeNull();
    expect(renderErrors([], 'en')).toBeNull();
  });
});
