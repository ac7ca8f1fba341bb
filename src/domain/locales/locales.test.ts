import {DEFAULT_LOCALE, HTML_LANG, LOCALES, isLocale, localePrefix} from './locales';

test('Czech lives at the root, the others below their code', () => {
  expect(LOCALES.map(localePrefix)).toEqual(['', '/en', '/nb']);
  expect(DEFAULT_LOCALE).toBe('cs');
});

test('only the three codes are locales of the site', () => {
  expect(LOCALES.every(isLocale)).toBe(true);
  for (const other of ['no', 'nn', 'de', 'CS', 'cs-CZ', '', 'toString']) expect(isLocale(other)).toBe(false);
});

test('Intl knows every language of the site', () => {
  const tags = LOCALES.map((locale) => HTML_LANG[locale]);
  expect(Intl.DateTimeFormat.supportedLocalesOf(tags)).toEqual(tags);
  expect(Intl.Collator.supportedLocalesOf(tags)).toEqual(tags);
});
