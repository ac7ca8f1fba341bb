import {joinSitemaps} from './sitemaps';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
const url = (address: string) => `<url><loc>https://guide.test/${address}</loc><priority>0.5</priority></url>`;
const sitemap = (...addresses: string[]) => `${HEAD}${addresses.map(url).join('')}</urlset>`;
const EMPTY = `${HEAD}</urlset>`;

test.each([
  ['one stays as it is', [sitemap('a', 'b')], sitemap('a', 'b')],
  ['addresses are in the order of the alphabet', [sitemap('c', 'a'), sitemap('b')], sitemap('a', 'b', 'c')],
  ['whichever part comes first', [sitemap('b'), sitemap('c', 'a')], sitemap('a', 'b', 'c')],
  ['an address in two parts stands once', [sitemap('a', 'b'), sitemap('b')], sitemap('a', 'b')],
  ['a part without addresses adds none', [EMPTY, sitemap('a')], sitemap('a')],
  ['none has any', [EMPTY, EMPTY], EMPTY],
  ['there is none', [], ''],
])('%s', (_what, texts, joined) => {
  expect(joinSitemaps(texts)).toBe(joined);
});

test('lines between addresses do not hinder', () => {
  expect(
    joinSitemaps([`${HEAD}\n  <url>\n<loc>b</loc>\n</url>\n</urlset>`, `${HEAD}<url><loc>a</loc></url></urlset>`]),
  ).toBe(`${HEAD}\n  <url>\n<loc>b</loc>\n</url><url><loc>a</loc></url></urlset>`);
});
