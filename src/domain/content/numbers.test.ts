import {digitsIn, numberWordsIn} from './numbers';

test.each([
  ['cs', 'Od 1. 8. 2016 do 31.7.2017', ['1', '8', '2016', '31', '7', '2017']],
  ['cs', '1 234,50 Kč a 1.234.567', ['1234.5', '1234567']],
  ['en', '1,234.50 and 10:30, v1 but 19th', ['1234.5', '10', '30', '19']],
  ['nb', '38 359 henvendelser, 0,8 og kl. 10.30', ['38359', '0.8', '10', '30']],
  ['nb', '1,2,3', ['1', '2', '3']],
  ['en', 'H2O, M1, 007', ['7']],
  ['cs', 'vydání 2026.1, CC BY 4.0. V roce 2016. 1. srpna', ['2026.1', '4', '2016', '1']],
  ['nb', 'utgave 2026.1 og 31.8.2026', ['2026.1', '31', '8', '2026']],
  ['en', 'edition 2026.1 and CC BY 4.0', ['2026.1', '4']],
] as const)('digits in %s: %s', (locale, text, values) => {
  expect([...digitsIn(text, locale).keys()]).toEqual(values);
});

test('knows where a number stands', () => {
  expect(digitsIn('It met 42 times, 42.', 'en').get('42')).toBe(7);
});

test.each([
  ['cs', 'dvacet tři setkání v srpnu', ['20', '3', '23', '8']],
  ['en', 'twenty-three in August', ['20', '3', '23', '8']],
  ['nb', 'førtito ganger, femten i juni', ['42', '15', '6']],
] as const)('words in %s: %s', (locale, text, values) => {
  expect([...numberWordsIn(text, locale)]).toEqual(expect.arrayContaining([...values]));
});
