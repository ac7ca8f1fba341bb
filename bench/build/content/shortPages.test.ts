import {LOCALES} from '../../../src/domain/locales/locales';
import {shortPages} from './shortPages';

test('as many pages as asked for in every language, no two alike, the same every time', () => {
  const pages = [...shortPages(12)];
  expect(pages).toHaveLength(12 * LOCALES.length);
  expect(new Set(pages.map(([file]) => file)).size).toBe(pages.length);
  expect(new Set(pages.map(([, text]) => text)).size).toBe(pages.length);
  expect([...shortPages(12)]).toEqual(pages);
});
