import {placeOfRecord} from './siteModel';

const model = {
  sources: {'visits/norway': {file: 'data/visits/norway.yml', lines: {hosts: 4, 'hosts.0': 5, 'hosts.0.id': 6}}},
};

test.each([
  ['hosts.0.id', 6],
  ['hosts.0.id.nothing', 6],
  ['hosts.police.concepts', 4],
  ['hosts', 4],
  ['nothing', undefined],
  ['', undefined],
])('the field "%s" stands at line %s, or at that of the field around it', (field, line) => {
  const place = placeOfRecord(model, 'visits/norway', field);
  expect(place.file).toBe('data/visits/norway.yml');
  expect(place.line).toBe(line);
});

test('a record that was not read has a file nevertheless', () => {
  expect(placeOfRecord(model, 'concepts/peer', 'broader')).toEqual({file: 'data/concepts/peer.yml'});
});
