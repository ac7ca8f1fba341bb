import {LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {hydrate} from './hydrate';
import {sheetsOf} from './sheets';
import {siteInBrowser} from './siteInBrowser';

const {site, browser} = siteInBrowser();

describe.each(LOCALES)('in %s', (locale) => {
  test.each([
    ['with script', true],
    ['without script', false],
  ])('the help page prints on one A4 sheet, %s', async (_name, javaScriptEnabled) => {
    const page = await browser.newPage({javaScriptEnabled});
    await page.goto(`${site.origin}${localePrefix(locale)}/help`, {waitUntil: 'networkidle'});
    if (javaScriptEnabled) await hydrate(page);
    expect(sheetsOf(await page.pdf({format: 'A4', preferCSSPageSize: true}))).toBe(1);
    await page.emulateMedia({media: 'print'});
    const size = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.help-sheet *')]
          .filter(({children, textContent}) => children.length === 0 && textContent?.trim())
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
    // In CSS pixels: 6.5 pt. Smaller print is no help.
    expect(size).toBeGreaterThanOrEqual(8.6);
  });
});

test('a page of the handbook prints on more than one sheet, so that sheets are really counted', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/glossary`, {waitUntil: 'networkidle'});
  expect(sheetsOf(await page.pdf({format: 'A4'}))).toBeGreaterThan(1);
});
