import {TEST_SITE, testDocument} from './fixture';
import {IN_TITLE, impact, quantise} from './impact';
import {buildIndex} from './indexWriter';
import {stemNorwegian} from './stemNorwegian';
import {readPostings} from './zoneLayout';

test('pages are grouped, sorted by address, and keep their sections', () => {
  const {pages} = buildIndex(TEST_SITE, 'cs');
  expect(pages.map((page) => page.url)).toEqual([...pages.map((page) => page.url)].sort());
  const group = pages.find((page) => page.url === '/docs/svepomocna-skupina');
  expect(group?.sections).toEqual([
    {anchor: '', heading: ''},
    {anchor: 'rules', heading: 'Pravidla skupiny'},
  ]);
});

test('the order of pages does not matter', () => {
  const other = [...TEST_SITE.slice(4), ...TEST_SITE.slice(0, 4)];
  expect(buildIndex(other, 'cs')).toEqual(buildIndex(TEST_SITE, 'cs'));
});

test('a page is analysed in the language it is written in', () => {
  const {zones} = buildIndex(TEST_SITE, 'cs');
  expect(zones.map((zone) => zone.lang)).toEqual(['cs', 'nb']);
  expect(zones[1]?.stems).toContain(stemNorwegian('krisesenter'));
  expect(zones[0]?.words).not.toContain('krisesentrene');
});

test('postings say the page, whether its title has the stem, and the section', () => {
  const index = buildIndex(TEST_SITE, 'cs');
  const postings = readPostings(index.zones[0]!);
  const group = index.pages.findIndex((page) => page.url === '/docs/svepomocna-skupina');
  expect(postings.get('svepomocn')).toEqual([expect.objectContaining({page: group, section: 1})]);
  expect(postings.get('svepomocn')![0]!.impact & IN_TITLE).toBe(IN_TITLE);
  expect(postings.get('mlcenlivost')).toContainEqual(expect.objectContaining({page: group, section: 2}));
});

test('stop words are kept in titles and headings only', () => {
  const index = buildIndex([testDocument({url: '/a', title: 'Co je', text: 'pro vás a pro mě'})], 'cs');
  expect(index.zones[0]?.words).toEqual(['co', 'je', 'me']);
});

test('two addresses for one page are refused', () => {
  const documents = [
    testDocument({url: '/a', page: 'x', title: 'A'}),
    testDocument({url: '/b', page: 'x', title: 'A'}),
  ];
  expect(() => buildIndex(documents, 'cs')).toThrow('two addresses');
});

test('a word of the title weighs more than one of the text, a short text more than a long one', () => {
  const average = {title: 3, heading: 5, body: 100};
  const none = {title: 0, heading: 0, body: 0};
  const title = impact({...none, title: 1}, average, average);
  const body = impact({...none, body: 1}, average, average);
  const long = impact({...none, body: 1}, {...average, body: 400}, average);
  expect(title).toBeGreaterThan(body);
  expect(body).toBeGreaterThan(long);
  expect(quantise(title, true)).toBeGreaterThan(IN_TITLE);
  expect(quantise(0, false)).toBe(1);
});
