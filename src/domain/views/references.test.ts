import {modelWith} from '../../../tests/fixtures/records';
import {type Reference, referenceSchema} from '../references/reference';
import {citationLabel, referenceView, referenceViews} from './references';

const source = (more: object): Reference => ({
  ...referenceSchema.parse({type: 'report', title: 'The report', language: 'en', ...more}),
  id: 'key',
});

describe('citationLabel', () => {
  test.each([
    [{author: [{literal: 'Persefona'}], issued: '2016-08-01'}, 'Persefona 2016'],
    [{author: [{family: 'Hansen', given: 'Anne'}], issued: '2016'}, 'Hansen 2016'],
    [{author: [{family: 'Hansen'}, {family: 'Nilsen'}], issued: '2016-08'}, 'Hansen et al. 2016'],
    [{'container-title': 'Aftenposten', publisher: 'Schibsted', issued: '2015'}, 'Aftenposten 2015'],
    [{publisher: 'Schibsted'}, 'Schibsted'],
    [{}, 'The report'],
  ])('%j is cited as "%s"', (more, label) => {
    expect(citationLabel(source(more))).toBe(label);
  });
});

describe('referenceView', () => {
  test('joins what there is and leaves out what there is not', () => {
    const article = source({
      author: [{family: 'Hansen', given: 'Anne'}, {literal: 'FMSO'}],
      'container-title': 'Tidsskrift',
      volume: '12',
      issue: '3',
      page: '4–9',
      publisher: 'Forlaget',
      issued: '2016-08',
      accessed: '2026-01-15',
      language: 'nb',
    });
    expect(referenceView(article, 'en')).toEqual({
      key: 'key',
      authors: 'Hansen, Anne; FMSO',
      title: 'The report',
      lang: 'nb',
      details: 'Tidsskrift, 12(3), 4–9, Forlaget, August 2016',
      url: null,
      accessed: '15 January 2026',
    });
    expect(referenceView(source({}), 'cs')).toMatchObject({authors: '', details: '', accessed: null});
  });

  test('a DOI is the address rather than a page that may move', () => {
    expect(referenceView(source({URL: 'https://example.org/'}), 'cs').url).toBe('https://example.org/');
    expect(referenceView(source({URL: 'https://example.org/', DOI: '10.1000/x'}), 'cs').url).toBe(
      'https://doi.org/10.1000/x',
    );
  });
});

test('several sources keep their order, each once, unknown ones left out', () => {
  const references = {b: {...source({}), id: 'b'}, a: {...source({}), id: 'a'}};
  expect(referenceViews(modelWith({references}), ['b', 'x', 'a', 'b'], 'cs').map(({key}) => key)).toEqual(['b', 'a']);
});
