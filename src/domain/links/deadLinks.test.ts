import {type PageLinks, deadLinks} from './deadLinks';

const ORIGIN = 'https://example.org';
const page = (file: string, links: string[], ...anchors: string[]): PageLinks => ({
  file,
  links,
  anchors: new Set(anchors),
});
const TARGETS = [page('index.html', [], 'start'), page('en/index.html', []), page('docs/b.html', [], 'end', 'při')];
const FILES = ['index.html', 'en/index.html', 'docs/a.html', 'docs/b.html', 'img/x.png', 'downloads/cs/b.pdf'];

const dead = (...links: string[]) =>
  deadLinks([page('docs/a.html', links, 'here'), ...TARGETS], FILES, ORIGIN).map(({link, lacks}) => `${link} ${lacks}`);

test('links that lead somewhere', () => {
  expect(
    dead(
      '/',
      '/en/',
      '/en',
      '/#start',
      '/docs/b',
      '/docs/b#end',
      '/docs/b?print#end',
      '/docs/b#p%C5%99i',
      '#here',
      '#top',
      '/en/#Top',
      '',
      'b',
      './b#end',
      '/img/x.png',
      '/downloads/cs/b.pdf#page=2',
      'https://example.org/docs/b',
    ),
  ).toEqual([]);
});

test('links that lead out of the site are not asked about', () => {
  expect(dead('https://elsewhere.org/none', 'mailto:a@example.org', 'tel:112', '//elsewhere.org/x', 'http://')).toEqual(
    [],
  );
});

test.each([
  ['/docs/none', 'page'],
  ['none', 'page'],
  ['/docs/', 'page'],
  ['/downloads/cs/a.pdf', 'page'],
  ['https://example.org/none#end', 'page'],
  ['/docs/b#none', 'anchor'],
  ['#none', 'anchor'],
  ['#topics', 'anchor'],
  ['/en/#start', 'anchor'],
  ['/docs/%zz', 'page'],
])('%s lacks its %s', (link, lacks) => {
  expect(dead(link, link)).toEqual([`${link} ${lacks}`]);
});
