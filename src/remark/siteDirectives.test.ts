import type {Root} from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {docsPage} from '../../tests/fixtures/baseSite';
import {append, modelOf} from '../../tests/fixtures/site';
import type {Locale} from '../domain/locales/locales';
import sanitizeContent from './sanitizeContent';
import siteDirectives from './siteDirectives';

const model = modelOf({
  'guide/index.md': '---\nid: index\ntitle: Průvodce\ndescription: A page of the guide.\n---\n\nText.\n',
  'data/references.yml': append('book:\n  type: book\n  title: A book\n  author: [{family: Hansen}]\n  language: nb\n'),
});

/** The components that a text becomes, with their props. */
function components(
  markdown: string,
  locale: Locale = 'en',
  file = 'docs/other.md',
  repository: string | null = null,
  site = model,
) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(siteDirectives, {siteDir: '/site', model: () => site, locale, repository})
    .use(remarkRehype)
    .use(sanitizeContent);
  const vfile = new VFile({path: `/site/${file}`, value: markdown});
  const tree = processor.runSync(processor.parse(vfile), vfile) as Root;
  const found: [name: string, props: Record<string, unknown>][] = [];
  visit(tree, 'element', ({tagName, properties}) => {
    if (tagName.startsWith('x-'))
      found.push([tagName, JSON.parse(String(properties.dataProps)) as Record<string, unknown>]);
  });
  return found;
}

/** Texts and components of the first paragraph, in order. */
function textAround(markdown: string): string[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(siteDirectives, {siteDir: '/site', model: () => model, locale: 'en', repository: null})
    .use(remarkRehype);
  const vfile = new VFile({path: '/site/docs/other.md', value: markdown});
  const tree = processor.runSync(processor.parse(vfile), vfile) as Root;
  const [paragraph] = tree.children;
  if (paragraph?.type !== 'element') return [];
  return paragraph.children.map((child) =>
    child.type === 'text' ? child.value : child.type === 'element' ? child.tagName : '?',
  );
}

describe('siteDirectives', () => {
  test('a term carries its definition in the reader’s language, and leads to its topic or the glossary', () => {
    expect(components(':term[ord]{#self-help} :term[ord]{#peer}', 'nb')).toEqual([
      ['x-term', {href: '/topics/self-help', definition: 'En forklaring.'}],
      ['x-term', {href: '/glossary#peer', definition: 'En forklaring.'}],
    ]);
  });

  test('a citation shows who and when; without a list under the text it leads to the page of all sources', () => {
    expect(components(':cite[report]')).toEqual([
      ['x-cite', {citations: [{key: 'report', label: 'Persefona 2016', href: '/sources#report'}]}],
    ]);
  });

  test.each([':cite[report] :cite[book]', ':cite[report]:cite[book]', ':cite[report], :cite[book]'])(
    'neighbours become one: %s',
    (text) => {
      const found = components(`Text ${text}. More :cite[book].`, 'nb', 'docs/index.md');
      const cites = found.filter(([name]) => name === 'x-cite');
      expect(cites.map(([, props]) => props.citations)).toEqual([
        [
          {key: 'report', label: 'Persefona 2016', href: '#source-report'},
          {key: 'book', label: 'Hansen u.å.', href: '#source-book'},
        ],
        [{key: 'book', label: 'Hansen u.å.', href: '#source-book'}],
      ]);
    },
  );

  test('the space before a citation goes with it, words between two keep them apart', () => {
    const paragraph = textAround('One :cite[report]. Two :cite[book] and :cite[report].');
    expect(paragraph).toEqual(['One', 'x-cite', '. Two', 'x-cite', ' and', 'x-cite', '.']);
  });

  test('an old edition cites in the same way, and leads to its own list', () => {
    const file = 'versioned_docs/version-2016/index.md';
    const found = components('Text :cite[book].', 'cs', file);
    expect(found.find(([name]) => name === 'x-cite')?.[1]).toEqual({
      citations: [{key: 'book', label: 'Hansen b.\u00A0r.', href: '#source-book'}],
    });
    expect(found.find(([name]) => name === 'x-about-page')?.[1]).toMatchObject({
      sources: [{key: 'book'}, {key: 'report'}],
    });
  });

  test('a figure brings its texts, its drawings and its sources', () => {
    const found = components('::figure{#steps}', 'nb', 'docs/index.md');
    expect(found[0]).toMatchObject([
      'x-figure',
      {
        id: 'steps',
        title: 'Trinn',
        description: 'To trinn.',
        citations: [{key: 'report', href: '#source-report'}],
        facts: {lists: [{items: [{label: 'Start', text: 'Først.'}, {label: 'Slutt'}]}]},
      },
    ]);
    expect(components('::figure{#never}')).toEqual([]);
  });

  test('a calculator is known by its id', () => {
    expect(components('::calculator{#wilson}\n\n::calculator{#never}')).toEqual([['x-calculator', {id: 'wilson'}]]);
  });

  test('a template carries its title and keeps what is inside', () => {
    expect(components(':::template[The *sheet*]{#sheet}\n\nText :term[ord]{#peer}\n\n:::')).toMatchObject([
      ['x-template', {id: 'sheet', title: 'The sheet'}],
      ['x-term', {href: '/glossary#peer'}],
    ]);
  });

  test('a suggestion leads to the page about provenance of its own edition, where there is one', () => {
    const proposed = ':::proposed\n\nText.\n\n:::';
    expect(components(proposed, 'cs', 'docs/index.md')[0]).toEqual(['x-proposed', {href: null}]);
    const provenance = docsPage('provenance', 'Provenance', 'Text.\n');
    const withPage = modelOf({'docs/about/provenance.md': provenance});
    const [first] = components(proposed, 'cs', 'docs/index.md', null, withPage);
    expect(first).toEqual(['x-proposed', {href: '/docs/next/about/provenance'}]);
    const [old] = components(proposed, 'cs', 'versioned_docs/version-2016/index.md', null, withPage);
    expect(old).toEqual(['x-proposed', {href: null}]);
  });

  test('helplines are those of the record as it stands now, whatever the edition of the page', () => {
    const file = 'versioned_docs/version-2016/other.md';
    const [[name, props] = []] = components('::helplines{country=cz}', 'cs', file);
    expect(name).toBe('x-helplines');
    expect((props?.helplines as {number: string}[]).map(({number}) => number)).toEqual(['112', '116 006']);
  });

  test('an organisation and the findings of a place', () => {
    expect(components('::organisation{#nok}\n\n::findings{place=bergen}\n\n::findings{place=oslo}')).toMatchObject([
      ['x-organisation', {id: 'nok', summary: 'A summary.'}],
      ['x-findings', {findings: [{id: 'exchange', statement: 'Both ways.'}]}],
      ['x-findings', {findings: []}],
    ]);
  });

  test('what points to nothing becomes no component', () => {
    expect(components(':term[a]{#never} :cite[never]\n\n::organisation{#never}')).toEqual([]);
  });

  test('a page ends with where its claims come from: its sources and those it cites, each once', () => {
    const found = components(
      'Text :cite[report] and :cite[book].',
      'nb',
      'i18n/nb/docusaurus-plugin-content-docs/current/index.md',
    );
    expect(found.slice(1).map(([name]) => name)).toEqual(['x-cite', 'x-cite', 'x-about-page', 'x-edit-links']);
    expect(found.at(-2)).toMatchObject([
      'x-about-page',
      {
        provenance: 'reported',
        topics: [{href: '/topics/self-help', label: 'self-help nb'}],
        sources: [{key: 'book'}, {key: 'report'}],
      },
    ]);
    expect(components('Text.', 'cs', 'docs/index.md')).toMatchObject([
      ['x-about-page', {sources: [{key: 'report'}]}],
      ['x-edit-links', {}],
    ]);
  });

  test('a translation that nobody has accepted begins with a notice that leads to its source', () => {
    const file = 'i18n/nb/docusaurus-plugin-content-docs/current/index.md';
    expect(components('Text.', 'nb', file)[0]).toMatchObject([
      'x-translation-notice',
      {accepted: null, sections: [], sourceLocale: 'cs', source: '/docs/next'},
    ]);
    expect(components('Text.', 'cs', 'docs/index.md').map(([name]) => name)).not.toContain('x-translation-notice');
  });

  test('a component that is written as HTML is none, even with all that a page can know of a real one', () => {
    const forged = `<x-helplines data-props='{"country":"cz","helplines":[]}' data-seal="x">text</x-helplines>`;
    const processor = unified()
      .use(remarkParse)
      .use(remarkDirective)
      .use(siteDirectives, {siteDir: '/site', model: () => model, locale: 'en' as const, repository: null})
      .use(remarkRehype, {allowDangerousHtml: true})
      .use(rehypeRaw)
      .use(sanitizeContent)
      .use(rehypeStringify);
    const html = String(
      processor.processSync({value: `${forged}\n\n::helplines{country=cz}\n`, path: '/site/docs/a.md'}),
    );
    expect(html.match(/<x-helplines/g)).toHaveLength(1);
    expect(html).toContain('112');
    expect(html).not.toContain('data-seal');
  });

  test('a page of the guide claims nothing, and ends with where it can be mended', () => {
    expect(components('Text.', 'cs', 'guide/index.md', 'owner/site')).toEqual([
      [
        'x-edit-links',
        {
          edit: {href: 'https://github.com/owner/site/edit/main/guide/index.md', preparation: false},
          suggest: expect.stringMatching(
            /^https:\/\/github\.com\/owner\/site\/issues\/new\?template=cs-correction\.yml&/,
          ),
        },
      ],
    ]);
  });

  test('a page that is out leads to its successor; without a repository nothing leads there', () => {
    const file = 'versioned_docs/version-2016/index.md';
    expect(components('Text.', 'cs', file, 'owner/site').at(-1)?.[1]).toMatchObject({
      edit: {href: 'https://github.com/owner/site/edit/main/docs/index.md', preparation: true},
    });
    expect(components('Text.', 'cs', file).at(-1)).toEqual(['x-edit-links', {edit: null, suggest: null}]);
  });
});
