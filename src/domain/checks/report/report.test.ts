import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {append, problemsOf} from '../../../../tests/fixtures/site';
import {parseMarkdown} from '../../content/markdown';
import {ALL_RULES} from '../allRules';
import type {Problem} from '../problem';
import {languageOfFile, visible} from './described';
import {REPORTERS, isReportFormat} from './report';

const [BASE] = problemsOf({'docs/groups/evening.md': append('\n::never\n')}) as [Problem];
const OPTIONS = {language: 'en', site: ''} as const;

/** A problem whose words a contributor chose badly. */
const hostile = (words: string, file = 'docs/index.md'): Problem => ({...BASE, file, params: {name: words}});

test('names the forms of a report', () => {
  expect(['text', 'json', 'sarif', 'github', 'summary'].every(isReportFormat)).toBe(true);
  expect(isReportFormat('toString')).toBe(false);
});

describe('language', () => {
  test.each([
    ['docs/index.md', 'cs'],
    ['blog/x.md', 'cs'],
    ['guide/index.md', 'cs'],
    ['data/concepts/peer.yml', 'cs'],
    ['versioned_docs/version-2016/index.md', 'cs'],
    ['i18n/nb/docusaurus-plugin-content-docs/current/index.md', 'nb'],
    ['i18n/en/docusaurus-plugin-content-blog/x.md', 'en'],
    ['i18n/cs/docusaurus-plugin-content-docs/current/index.md', 'cs'],
    ['i18n/de/x.md', 'en'],
    ['static/img/x.png', 'en'],
  ])('of %s is %s', (file, locale) => expect(languageOfFile(file)).toBe(locale));

  test('each problem speaks the language of its file, and links to the page in it', () => {
    const files = ['docs/index.md', 'i18n/nb/docusaurus-plugin-content-docs/current/index.md', 'static/x.png'];
    const text = REPORTERS.text(
      files.map((file) => ({...BASE, file})),
      {language: 'file', site: 'https://example.org'},
    );
    expect(text.match(/^ {2}https:.*$/gm)).toEqual([
      '  https://example.org/contribute/rules/directive-unknown',
      '  https://example.org/nb/contribute/rules/directive-unknown',
      '  https://example.org/en/contribute/rules/directive-unknown',
    ]);
    expect(text).toMatch(/Značka „never“[\s\S]*Direktivet «never»[\s\S]*directive “never”/);
  });
});

test('text: place, what, why, mend, the page of the rule', () => {
  expect(REPORTERS.text([BASE], OPTIONS).split('\n')).toEqual([
    `docs/groups/evening.md:${BASE.line}`,
    expect.stringMatching(/^ {2}The directive “never” does not exist\.$/),
    expect.stringMatching(/^ {2}\S.*\.$/),
    expect.stringMatching(/^ {2}→ .* \[directive-unknown\]$/),
    '  /en/contribute/rules/directive-unknown',
    '',
  ]);
});

test('text: nothing in a contribution repaints a terminal or reaches the commands of a log', () => {
  expect(visible('a\u001b[31m\u202e\u200b\u0007')).toBe('a\\u{1b}[31m\\u{202e}\\u{200b}\\u{7}');
  const text = REPORTERS.text([hostile('x\n::stop-commands::y ##[add-mask]z\r\u2028')], OPTIONS);
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toContain('##[');
  expect(text.split(/[\n\r\u2028]/)).toHaveLength(6);
});

test('json: what was found, in words', () => {
  const [entry] = JSON.parse(REPORTERS.json([BASE], {language: 'nb', site: ''})) as [Record<string, string>];
  expect(entry).toMatchObject({...BASE, language: 'nb', what: 'Direktivet «never» finnes ikke.'});
  expect(entry.page).toBe('/nb/contribute/rules/directive-unknown');
  expect(JSON.parse(REPORTERS.json([], OPTIONS))).toEqual([]);
});

describe('github', () => {
  test('an annotation for each problem, errors first', () => {
    const lines = REPORTERS.github([{...BASE, severity: 'warning'}, BASE], OPTIONS)
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(2);
    const place = `file=docs/groups/evening.md,line=${BASE.line},title=directive-unknown`;
    expect(lines[0]).toMatch(new RegExp(`^::error ${place}::The directive “never” does not exist\\.%0A`));
    expect(lines[1]).toMatch(/^::warning /);
  });

  test('neither a file name nor a text begins a command of its own', () => {
    const file = 'docs/a,line=1::x\n::set-output name=y::z%0A.md';
    const [line, ...more] = REPORTERS.github([hostile('100 %\n::error::x', file)], OPTIONS)
      .trimEnd()
      .split('\n');
    expect(more).toEqual([]);
    expect(line).toMatch(
      /^::error file=docs\/a%2Cline=1%3A%3Ax%0A%3A%3Aset-output name=y%3A%3Az%250A\.md,line=\d+,title=directive-unknown::/,
    );
    expect(line).toContain('“100 %25\\u{a}::error::x”');
  });

  test('a problem of a whole file names no line', () => {
    expect(REPORTERS.github([{...BASE, line: undefined}], OPTIONS)).toMatch(/^::error file=[^,]*,title=/);
  });
});

describe('summary', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '[x](https://evil.example)',
    '![x](https://evil.example/x.png)',
    'https://evil.example www.evil.example a@evil.example',
    '| a | b |\n| c |',
    '`code` **bold** _em_ ~~x~~ &lt;b&gt; \\',
    '<!-- --> </table> <script>',
    ':tada: @everyone #1',
  ])('%s stays text', (words) => {
    const tree = parseMarkdown(REPORTERS.summary([hostile(words, `docs/${words}.md`)], OPTIONS));
    const types = new Set<string>();
    const html: string[] = [];
    visit(tree, (node) => {
      types.add(node.type);
      if (node.type === 'html') html.push(node.value);
    });
    for (const type of types)
      expect(['root', 'heading', 'paragraph', 'text', 'html', 'table', 'tableRow', 'tableCell']).toContain(type);
    expect(new Set(html)).toEqual(new Set(['<code>', '</code>']));
    const table = tree.children.find(({type}) => type === 'table');
    expect(table && 'children' in table && table.children).toHaveLength(2);
    expect(toString(tree).replace(/\u2060/g, '')).toContain(visible(words).replace(/\s+/g, ' '));
  });

  test('counts, links to the rule where the site is known, and ends in time', () => {
    const many = Array.from({length: 300}, () => BASE);
    const text = REPORTERS.summary(many, {language: 'nb', site: 'https://example.org'});
    expect(text).toContain('❌ 300 må rettes');
    expect(text).toContain('(https://example.org/nb/contribute/rules/directive-unknown)');
    expect(text.match(/^\| ❌/gm)).toHaveLength(200);
    expect(text).toMatch(/plass i tabellen: 100\n$/);
    expect(REPORTERS.summary([], OPTIONS)).toContain('found no problem');
  });

  test('speaks all three languages around problems that speak the language of their files', () => {
    const nb = 'i18n/nb/docusaurus-plugin-content-docs/current/index.md';
    const text = REPORTERS.summary([BASE, {...BASE, file: nb}], {language: 'file', site: ''});
    expect(text).toContain('## Co kontrola našla · What the check found · Dette fant kontrollen');
    expect(text).toContain('| Kde · Where · Hvor | Co je špatně · What is wrong · Hva er galt |');
    expect(text).toContain('❌ 2 musí se opravit · must be mended · må rettes');
    expect(text).toMatch(/Značka[\s\S]*Direktivet/);
    expect(REPORTERS.summary([], {language: 'file', site: ''})).toContain('Kontrollen fant ingen problemer.');
  });
});

describe('sarif', () => {
  const log = (problems: Problem[]) =>
    JSON.parse(REPORTERS.sarif(problems, {language: 'cs', site: 'https://example.org'})) as {
      version: string;
      runs: [{tool: {driver: {rules: Record<string, never>[]}}; results: Record<string, never>[]; language: string}];
    };

  test('describes every rule with an absolute address', () => {
    const {version, runs} = log([]);
    expect(version).toBe('2.1.0');
    expect(runs[0].language).toBe('cs-CZ');
    expect(runs[0].tool.driver.rules.map(({id}) => id)).toEqual(ALL_RULES.map(({id}) => id));
    for (const rule of runs[0].tool.driver.rules)
      expect(rule).toMatchObject({
        shortDescription: {text: expect.not.stringMatching(/\{\w+\}/)},
        fullDescription: {text: expect.any(String)},
        helpUri: `https://example.org/contribute/rules/${rule.id}`,
        defaultConfiguration: {level: expect.stringMatching(/^(?:error|warning)$/)},
      });
    expect(REPORTERS.sarif([], OPTIONS)).toContain('"http://127.0.0.1:3000/en/contribute/rules/page-id"');
  });

  test('says where each problem is, and makes no link of a contribution', () => {
    const [result] = log([hostile('[x](https://evil.example)', 'docs/č a#1.md')]).runs[0].results;
    expect(result).toMatchObject({
      ruleId: 'directive-unknown',
      ruleIndex: ALL_RULES.findIndex(({id}) => id === 'directive-unknown'),
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'docs/%C4%8D%20a%231.md', uriBaseId: '%SRCROOT%'},
            region: {startLine: BASE.line},
          },
        },
      ],
    });
    expect(JSON.stringify(result)).not.toContain('](');
  });

  test('a problem of a whole file has no region; a rule that is not known has no index', () => {
    const [whole, unknown] = log([
      {...BASE, line: undefined},
      {...BASE, rule: 'no-such-rule'},
    ]).runs[0].results;
    expect(JSON.stringify(whole)).not.toContain('region');
    expect(unknown).not.toHaveProperty('ruleIndex');
  });
});
