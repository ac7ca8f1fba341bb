import {modelWith} from '../../../tests/fixtures/records';
import {type Reference, referenceSchema} from '../references/reference';
import {citations, referenceViews} from './references';

const source = (id: string, more: object): Reference => ({
  ...referenceSchema.parse({type: 'report', title: `Title of ${id}`, language: 'en', ...more}),
  id,
});

const model = modelWith({
  references: {
    b: source('b', {author: [{literal: 'Bufdir'}], issued: '2014', language: 'nb', URL: 'https://example.org/'}),
    a: source('a', {author: [{literal: 'Anna'}], issued: '2016', URL: 'https://example.org/', DOI: '10.1000/x'}),
  },
});

describe('citations', () => {
  test('lead to the list that ends the page, or to the page of all sources where there is none', () => {
    expect(citations(model, ['b', 'a'], 'en').of(['b'])).toEqual([{key: 'b', label: 'Bufdir 2014', href: '#source-b'}]);
    expect(citations(model, ['b'], 'en', false).of(['b'])).toMatchObject([{href: '/sources#b'}]);
  });

  test('keep their order, each once; unknown ones are left out', () => {
    const cited = citations(model, ['a', 'b'], 'en').of(['b', 'never', 'a', 'b']);
    expect(cited.map(({key}) => key)).toEqual(['b', 'a']);
  });
});

describe('the list', () => {
  test('is by author, the title in its own language', () => {
    expect(referenceViews(model, ['b', 'x', 'a', 'b'], 'cs')).toMatchObject([{key: 'a'}, {key: 'b'}]);
    expect(referenceViews(model, ['b'], 'cs')).toEqual([
      {
        key: 'b',
        parts: [{text: 'Bufdir (2014). '}, {text: 'Title of b', lang: 'nb'}, {text: '.'}],
        url: 'https://example.org/',
      },
    ]);
  });

  test('a DOI is the address rather than a page that may move', () => {
    expect(referenceViews(model, ['a'], 'cs')[0]?.url).toBe('https://doi.org/10.1000/x');
    expect(referenceViews(modelWith({references: {c: source('c', {})}}), ['c'], 'cs')[0]?.url).toBeNull();
  });
});
