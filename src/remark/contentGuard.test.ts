import {unified} from 'unified';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {VFile} from 'vfile';
import contentGuard from './contentGuard';

/** What the guard says of a text; '' when it lets it pass. */
function refusal(markdown: string, file = 'docs/groups/a.md'): string {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkDirective).parse(markdown);
  try {
    contentGuard({siteDir: '/site'})(tree, new VFile({path: `/site/${file}`}));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('contentGuard', () => {
  test.each([
    ['<script>alert(1)</script>', 'HTML is not allowed: <script>alert(1)</script>'],
    ['text <img src=x onerror=alert(1)>', 'HTML is not allowed: <img src=x onerror=alert(1)>'],
    ['<!--> <script>alert(1)</script> -->', 'HTML is not allowed'],
    ['[a](javascript:alert(1))', 'the address "javascript:alert(1)" is not allowed (scheme)'],
    ['[a](http://example.org)', '(scheme)'],
    ['[a](@site/package.json)', '(characters)'],
    ['[a](./evil.png?x!./index.md)', '(characters)'],
    ['[a](../../../etc/passwd)', '(outside)'],
    ['[a](b.md)', '(relative)'],
    ['![a](../../x.png)', '(outside)'],
    ['![a](/etc/passwd)', 'the picture "/etc/passwd" is not a file of this site'],
    ['![a](https://example.org/x.png)', 'the picture "https://example.org/x.png" is not a file of this site'],
    ['[a][b]\n\n[b]: javascript:alert(1)', '(scheme)'],
    ['![a][b]\n\n[b]: https://example.org/x.png', 'the picture "https://example.org/x.png"'],
    ['$\\href{javascript:alert(1)}{x}$', 'this TeX macro is not allowed'],
    ['$$\n\\includegraphics{x}\n$$', 'this TeX macro is not allowed'],
    ['$\\def\\a{\\a}\\a$', 'this TeX macro is not allowed'],
    ['$\\htmlClass{x}{y}$', 'this TeX macro is not allowed'],
    ['::youtube{#x}', 'the directive "youtube" does not exist'],
    [':button[x]', 'the directive "button" does not exist'],
    [':::tabs\nx\n:::', 'the directive "tabs" does not exist'],
    [':helplines{country=cz}', 'the directive "helplines" does not exist'],
    ['::constructor', 'the directive "constructor" does not exist'],
  ])('refuses %j', (markdown, message) => {
    expect(refusal(markdown)).toContain(message);
    expect(refusal(markdown)).toMatch(/^This text is not accepted:\ndocs\/groups\/a\.md:\d+ /);
  });

  test.each(['mdxJsxFlowElement', 'mdxTextExpression', 'mdxjsEsm'])('refuses a node of the type %s', (type) => {
    const tree = {type: 'root', children: [{type, value: 'x'} as never]} as const;
    const file = new VFile({path: '/site/docs/a.md'});
    expect(() => contentGuard({siteDir: '/site'})({...tree, children: [...tree.children]}, file)).toThrow(
      'MDX is not allowed',
    );
  });

  test('refuses a page that is not .md', () => {
    expect(refusal('text', 'docs/a.mdx')).toContain('docs/a.mdx:1 only .md files are pages');
  });

  test('lists every fault of a page in one error, each with its line', () => {
    const faults = refusal('<b>\n\n[a](http://x.org)\n\n::never\n\n![b](/help)\n\n$\\href{x}{y}$\n')
      .split('\n')
      .slice(1);
    expect(faults.map((fault) => /:(\d+) /.exec(fault)?.[1])).toEqual(['1', '3', '5', '7', '9']);
  });

  test('lists at most twenty, so that one page does not flood the list', () => {
    expect(refusal('<b>\n\n'.repeat(50)).split('\n')).toHaveLength(21);
  });

  test('lets a good page pass', () => {
    const page = [
      '# Title {#id}',
      '<!-- a comment\nin two lines -->',
      'At 10:30 in Brno:centre :term[word]{#id} :cite[key], [a](/a.md#b) [c](https://example.org/?q=1) [d](#e) [f](/help).',
      '![g](/img/g.png) ![h][i]',
      '[i]: /img/i.png',
      '::helplines{country=cz}',
      ':::note[Title]\n\ntext\n\n:::',
      '$\\frac{a}{b} \\cdot \\sqrt{x}$ `<script>` &lt;b>',
    ];
    expect(refusal(page.join('\n\n'))).toBe('');
  });
});
