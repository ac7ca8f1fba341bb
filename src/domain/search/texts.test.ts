import {familyOf} from './format';
import {TEST_SITE, testDocument} from './fixture';
import {buildIndex} from './indexWriter';
import {SearchIndexError} from './searchError';
import {buildTexts, fitTexts, parseTexts, shorten} from './texts';

const INDEX = buildIndex(TEST_SITE, 'cs');

test('texts stand where the index has the sections', () => {
  const {texts} = buildTexts(TEST_SITE, INDEX);
  const page = INDEX.pages.findIndex(({url}) => url === '/docs/svepomocna-skupina');
  expect(texts[page]?.[1]).toBe('Mlčenlivost platí pro všechny. Nikdo nemusí mluvit.');
});

test('texts are cut at the end of a word', () => {
  expect(shorten('Jedna dvě  tři\nčtyři', 50)).toBe('Jedna dvě tři čtyři');
  expect(shorten('Jedna dvě, tři čtyři', 13)).toBe('Jedna dvě…');
  expect(shorten('nekonečné'.repeat(9), 10)).toHaveLength(10);
});

test('texts are cut until they fit', () => {
  const long = [testDocument({url: '/a', title: 'A', text: 'slovo '.repeat(400)})];
  const index = buildIndex(long, 'cs');
  const length = (budget: number) => fitTexts(long, index, budget, (json) => json.length).texts[0]?.[0]?.length ?? 0;
  expect(length(10_000)).toBe(2399);
  expect(length(1_000)).toBeLessThanOrEqual(800);
  expect(length(1)).toBeLessThanOrEqual(200);
});

test('what came over the network is checked', () => {
  const family = familyOf(INDEX);
  const texts = buildTexts(TEST_SITE, INDEX);
  expect(parseTexts(JSON.parse(JSON.stringify(texts)), family)).toEqual(texts);
  for (const bad of [
    null,
    3,
    'x',
    {},
    {...texts, format: 9},
    {...texts, family: 1},
    {...texts, texts: [[1]]},
    {...texts, texts: 2},
  ]) {
    expect(() => parseTexts(bad, family)).toThrow(SearchIndexError);
  }
});
