import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {HOSTILE} from '../../../tests/fixtures/hostileNames';
import {linkMissing} from '../checks/rules/linkMissing';
import {type PullRequest, renderSummary} from './summary';

const NOTHING: PullRequest = {problems: [], oldProblems: 0, states: [], texts: [], links: []};
const OPTIONS = {site: '', blob: 'https://github.com/owner/site/blob/abc'};

/** A pull request in which everything has the same hostile name. */
const named = (name: string): PullRequest => ({
  problems: [
    {rule: linkMissing.id, severity: 'warning', file: name, line: 2, params: {target: name, url: name, path: name}},
    {rule: name, severity: 'error', file: `docs/${name}`, params: {[name]: name}},
  ],
  oldProblems: 3,
  states: [
    {stem: name, locale: 'nb', title: name, before: 'current', after: 'outdated', sections: Array(9).fill(name)},
  ],
  texts: [
    {kind: 'changed', file: `i18n/nb/${name}`, title: name, previews: [name]},
    {kind: 'removed', file: name, title: null, previews: []},
  ],
  links: [{url: `https://evil.example/${name}`, places: [{file: name, line: 1}]}],
});

const tree = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

test('says that nothing changes', () => {
  const text = renderSummary(NOTHING, OPTIONS);
  expect(text.match(/Nic · None · Ingen/g)).toHaveLength(3);
  expect(text).not.toContain('Fra før');
});

test('names problems, states, pages with previews and links, in the language of each file', () => {
  const text = renderSummary(
    {
      ...NOTHING,
      oldProblems: 2,
      states: [
        {stem: 'next/a', locale: 'nb', title: 'Side', before: 'current', after: 'outdated', sections: ['Første']},
        {stem: 'next/b', locale: 'cs', title: null, before: null, after: 'not-translated', sections: []},
      ],
      texts: [
        {
          kind: 'changed',
          file: 'i18n/nb/docusaurus-plugin-content-docs/current/a.md',
          title: 'Side',
          previews: ['/nb/docs/next/a'],
        },
      ],
      links: [{url: 'https://example.org/', places: [{file: 'docs/a.md', line: 4}]}],
    },
    OPTIONS,
  );
  expect(text).toContain('Fra før: 2');
  expect(text).toContain('- `Side` nb: oppdatert → **utdatert** (avsnitt: `Første`) `next/a`');
  expect(text).toContain('- `next/b` cs: nový text → **nepřeloženo** `next/b`');
  expect(text).toMatch(/- endret `Side` \[.*current\/a\.md`\]\(<https:.*current\/a\.md>\) → `\/nb\/docs\/next\/a`/);
  expect(text).toContain(
    '- `https://example.org/` [`docs/a.md:4`](<https://github.com/owner/site/blob/abc/docs/a.md#L4>)',
  );
});

test.each(HOSTILE)('a pull request full of %j adds no heading, picture, HTML or foreign link', (name) => {
  const outline = (markdown: string) => {
    const seen = {headings: 0, items: 0, foreign: [] as string[]};
    visit(tree(markdown), (node) => {
      if (node.type === 'heading') seen.headings += 1;
      if (node.type === 'listItem') seen.items += 1;
      if (node.type === 'image' || node.type === 'imageReference' || node.type === 'definition')
        seen.foreign.push(node.type);
      if (node.type === 'html' && !/^<\/?code>$/.test(node.value)) seen.foreign.push(node.value);
      if (node.type === 'link' && !node.url.startsWith(`${OPTIONS.blob}/`)) seen.foreign.push(node.url);
    });
    return seen;
  };
  expect(outline(renderSummary(named(name), OPTIONS))).toEqual(outline(renderSummary(named('a'), OPTIONS)));
});

test('errors come first', () => {
  const text = toString(tree(renderSummary(named('a'), OPTIONS)));
  expect(text.indexOf('❌')).toBeGreaterThan(-1);
  expect(text.indexOf('docs/a')).toBeLessThan(text.indexOf(linkMissing.id));
});

test('stays far below what GitHub takes, however much there is', () => {
  const one = named('<b>`'.repeat(5000));
  const many = Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, Array.isArray(value) ? Array(5000).fill(value[0]) : value]),
  ) as unknown as PullRequest;
  expect(Buffer.byteLength(renderSummary(many, OPTIONS))).toBeLessThan(1024 * 1024);
});
