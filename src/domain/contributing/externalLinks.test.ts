import {append, edit, modelOf} from '../../../tests/fixtures/site';
import {addedLinks, externalLinks} from './externalLinks';

const EVENING = 'docs/groups/evening.md';

test('links of pages, records and sources are found once each, with every place', () => {
  const model = modelOf({
    [EVENING]: append(
      '\n[one](https://example.org/a#part), [again](https://example.org/a), [mail](mailto:a@example.org).\n',
    ),
    'data/references.yml': append('  URL: https://example.org/report\n  DOI: 10.1000/xyz\n'),
  });
  const found = Object.fromEntries(externalLinks(model).map(({url, places}) => [url, places]));
  expect(Object.keys(found)).toEqual([
    'https://doi.org/10.1000/xyz',
    'https://example.org/a',
    'https://example.org/report',
    'https://www.example.org/',
  ]);
  expect(found['https://example.org/a']?.map(({file}) => file)).toEqual([EVENING, EVENING]);
  expect(found['https://example.org/report']).toEqual([{file: 'data/references.yml', line: 8}]);
  const website =
    model.texts['data/organisations/nok.yml']?.split('\n').findIndex((line) => line.includes('https://')) ?? 0;
  expect(found['https://www.example.org/']).toContainEqual({file: 'data/organisations/nok.yml', line: website + 1});
});

test('added is what was nowhere before', () => {
  const base = modelOf();
  const head = modelOf({
    [EVENING]: append('\n[known](https://www.example.org/#x) [new](https://new.example.org/)\n'),
    'data/organisations/brno.yml': edit('https://www.example.org/', 'https://brno.example.org/'),
  });
  expect(addedLinks(base, base)).toEqual([]);
  expect(addedLinks(base, head).map(({url}) => url)).toEqual(['https://brno.example.org/', 'https://new.example.org/']);
});
