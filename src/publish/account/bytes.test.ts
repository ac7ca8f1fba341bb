import {bytesByKind} from './bytes';

const kindOf = (file: string) => bytesByKind([{file, bytes: 1}])[0]?.kind;

test.each([
  ['index.html', 'pages'],
  ['nb/docs/a.html', 'pages'],
  ['assets/js/main.1a2b.js', 'scripts'],
  ['en/assets/css/styles.1a2b.css', 'styles'],
  ['img/map.WEBP', 'pictures'],
  ['favicon.ico', 'pictures'],
  ['index.html.br', 'compressed copies'],
  ['assets/js/main.1a2b.js.gz', 'compressed copies'],
  ['downloads/cs/2016/index.pdf', 'documents'],
  ['downloads/index.html', 'documents'],
  ['assets/search/cs-2016.1a2b.bin', 'search indexes'],
  ['nb/assets/search/next.1a2b.bin', 'search indexes'],
  ['en/search/next.json', 'search indexes'],
  ['search.html', 'pages'],
  ['research/a.html', 'pages'],
  ['docs/downloads/a.html', 'pages'],
  ['sitemap.xml', 'other files'],
  ['_headers', 'other files'],
])('%s is one of: %s', (file, kind) => {
  expect(kindOf(file)).toBe(kind);
});

test('files and bytes of each kind are added up, the heaviest first', () => {
  const files = [
    {file: 'index.html', bytes: 10},
    {file: 'assets/js/a.js', bytes: 25},
    {file: 'docs.html', bytes: 20},
    {file: 'csp.txt', bytes: 1},
  ];
  expect(bytesByKind(files)).toEqual([
    {kind: 'pages', files: 2, bytes: 30},
    {kind: 'scripts', files: 1, bytes: 25},
    {kind: 'other files', files: 1, bytes: 1},
  ]);
});

test('a site without files weighs nothing', () => {
  expect(bytesByKind([])).toEqual([]);
});
