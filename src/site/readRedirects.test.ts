import {modelOf} from '../../tests/fixtures/site';
import {placeOfRecord} from '../domain/model/siteModel';

test('reads both lists with their lines', () => {
  const model = modelOf({
    'data/redirects.yml': '# Why.\n/docs/2016.1/a: /docs#part\n/blog/b: /blog\n',
    'data/addresses.yml': '# What.\n- /docs/2016.1/a\n- /docs\n',
  });
  expect(model.redirects).toEqual([
    {from: '/docs/2016.1/a', to: '/docs#part'},
    {from: '/blog/b', to: '/blog'},
  ]);
  expect(model.addresses).toEqual(['/docs/2016.1/a', '/docs']);
  expect(placeOfRecord(model, 'redirects', '/blog/b')).toEqual({file: 'data/redirects.yml', line: 3});
  expect(placeOfRecord(model, 'addresses', '/docs/2016.1/a')).toEqual({file: 'data/addresses.yml', line: 2});
  expect(model.problems).toEqual([]);
});

test('files that are not there, or hold only a comment, are empty lists', () => {
  expect(modelOf()).toMatchObject({redirects: [], addresses: []});
  const model = modelOf({'data/redirects.yml': '# Why.\n', 'data/addresses.yml': '\n'});
  expect([model.redirects, model.addresses, model.problems]).toEqual([[], [], []]);
});

test.each([
  ['data/redirects.yml', '/docs/a: /b\n/docs/a: /c\n', 'record-syntax', 2],
  ['data/redirects.yml', '- /docs/a\n', 'record-field-invalid', 1],
  ['data/redirects.yml', '/docs/a:\n', 'record-field-invalid', 1],
  ['data/addresses.yml', '- /docs\n- /../etc/passwd\n', 'record-field-invalid', 2],
  ['data/addresses.yml', '- *x\n', 'record-syntax', 1],
])('%s with %j is one problem', (file, text, rule, line) => {
  expect(modelOf({[file]: text}).problems).toMatchObject([{file, rule, line}]);
});

test('a link in their place is not followed', () => {
  const model = modelOf({'data/addresses.yml': {linkTo: '/etc/hostname'}});
  expect([model.addresses, model.problems.map(({rule}) => rule)]).toEqual([[], ['linked-file']]);
});
