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
  'data/references.yml': append('book:\n  type: book\n  title: A book\n  author: [{family: Hansen}]\n  language: nb\n'),
});

/** The components that a text becomes, with their props. */
function components(markdown: string, locale: Locale = 'en', file = 'docs/other.md') {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(siteDirectives, {siteDir: '/site', model: () => model, locale})
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
    expect(found.at(-1)).toMatchObject([
      'x-about-page',
      {
        key: 'docs:next:index',
        provenance: 'reported',
        topics: [{href: '/topics/self-help', label: 'self-help nb'}],
        sources: [{key: 'report'}, {key: 'book'}],
      },
    ]);
    expect(components('Text.', 'cs', 'docs/index.md').at(-1)?.[1]).toMatchObject({sources: [{key: 'report'}]});
  });
});
