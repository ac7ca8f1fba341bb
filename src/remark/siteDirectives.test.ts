import type {Root} from 'hast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {append, modelOf} from '../../tests/fixtures/site';
import type {Locale} from '../domain/locales/locales';
import sanitizeContent from './sanitizeContent';
import siteDirectives from './siteDirectives';

const model = modelOf({
  'guide/index.md': '---\nid: index\ntitle: Průvodce\ndescription: A page of the guide.\n---\n\nText.\n',
  'data/references.yml': append('book:\n  type: book\n  title: A book\n  author: [{family: Hansen}]\n  language: nb\n'),
});

/** The components that a text becomes, with their props. */
function components(markdown: string, locale: Locale = 'en', file = 'docs/other.md', repository: string | null = null) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(siteDirectives, {siteDir: '/site', model: () => model, locale, repository})
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

describe('siteDirectives', () => {
  test('a term carries its definition in the reader’s language, and leads to its topic or the glossary', () => {
    expect(components(':term[ord]{#self-help} :term[ord]{#peer}', 'nb')).toEqual([
      ['x-term', {href: '/topics/self-help', definition: 'En forklaring.'}],
      ['x-term', {href: '/glossary#peer', definition: 'En forklaring.'}],
    ]);
  });

  test('a citation shows who and when and leads to the source', () => {
    expect(components(':cite[report]')).toEqual([
      ['x-cite', {href: '/sources#report', label: 'Persefona 2016', title: 'The report'}],
    ]);
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
        sources: [{key: 'report'}, {key: 'book'}],
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
