import type {Browser} from 'playwright-core';
import {LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {type SiteServer, serveSite} from '../../src/publish/siteServer';
import {BUILD} from '../build/site';
import {launchBrowser} from './browser';
import {hydrate} from './hydrate';

let site: SiteServer;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite(BUILD, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Sheets of a PDF: Chromium writes each as an object of its own, not compressed. */
function sheets(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g) ?? []).length;
}

describe.each(LOCALES)('in %s', (locale) => {
  test.each([
    ['with script', true],
    ['without script', false],
  ])('the help page prints on one A4 sheet, %s', async (_name, javaScriptEnabled) => {
    const context = await browser.newContext({javaScriptEnabled});
    const page = await context.newPage();
    await page.goto(`${site.origin}${localePrefix(locale)}/help`, {waitUntil: 'networkidle'});
    if (javaScriptEnabled) await hydrate(page);
    expect(sheets(await page.pdf({format: 'A4', preferCSSPageSize: true}))).toBe(1);
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
    await context.close();
  });
});

test('a page of the handbook prints on more than one sheet, so that sheets are really counted', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/glossary`, {waitUntil: 'networkidle'});
  expect(sheets(await page.pdf({format: 'A4'}))).toBeGreaterThan(1);
  await page.close();
});
