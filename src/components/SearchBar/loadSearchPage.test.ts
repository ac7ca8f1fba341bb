import {loadSearchPage} from './loadSearchPage';

const part = jest.fn((name: string) => Promise.resolve({name}));
jest.mock(
  '@generated/routesChunkNames',
  () => ({
    '/en/search-1a2': {__comp: 'page', __context: {plugin: 'plugin'}, view: 'view'},
    '/en/search/more-1a2': {__comp: 'other'},
    '/en-1a2': {__comp: 'home'},
  }),
  {virtual: true},
);
jest.mock(
  '@generated/registry',
  () => ({
    __esModule: true,
    default: Object.fromEntries(
      ['page', 'plugin', 'view', 'other', 'home'].map((name) => [name, [() => part(name), '', '']]),
    ),
  }),
  {virtual: true},
);

beforeEach(() => part.mockClear());

test('all parts of the page are fetched, and none of another', async () => {
  await loadSearchPage('/en/search');
  expect(part.mock.calls.flat()).toEqual(['page', 'plugin', 'view']);
});

test('a part that does not come is no success, and is asked for again at the next try', async () => {
  part.mockImplementationOnce(() => Promise.reject(new Error('no connection')));
  await expect(loadSearchPage('/en/search')).rejects.toThrow('no connection');
  await loadSearchPage('/en/search');
  expect(part.mock.calls.flat().filter((name) => name === 'page')).toHaveLength(2);
});
