import type {Page} from 'playwright-core';
import {LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {sheetsOf} from './sheets';
import {siteInBrowser} from './siteInBrowser';

const {site, browser} = siteInBrowser();

/** A page as it is printed. */
async function printed(route: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}${route}`, {waitUntil: 'networkidle'});
  await page.emulateMedia({media: 'print'});
  return page;
}

describe.each(LOCALES)('on paper in %s', (locale) => {
  const at = (route: string) => `${localePrefix(locale)}${route}`;

  test.each(['/docs/groups/self-help-group', '/contribute/write-a-page', '/events'])(
    '%s has no navigation, no controls, and nothing wider than the sheet',
    async (route) => {
      const page = await printed(at(route));
      for (const part of [
        'header',
        'nav',
        '.share',
        '.pager',
        '.edit-links',
        '.docs__side',
        '.foot__storage',
        'button',
      ])
        expect([part, await page.locator(`${part}:visible`).count()]).toEqual([part, 0]);
      // Width of the text on A4 with margins of 18 mm, in CSS pixels.
      await page.setViewportSize({width: 657, height: 900});
      const wide = await page.evaluate(
        () =>
          [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > 658)
            .length,
      );
      expect(wide).toBe(0);
    },
  );

  test('a short page is one sheet: no empty one follows', async () => {
    const page = await printed(at('/accessibility'));
    expect(sheetsOf(await page.pdf({preferCSSPageSize: true}))).toBe(1);
  });

  test('the foot with the address is on every sheet through the margin, and so not again in the text', async () => {
    const page = await printed(at('/docs/groups/self-help-group'));
    const foot = await page.getAttribute('html', 'content');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--print-foot'))).toBe(
      JSON.stringify(foot),
    );
    expect(await page.locator('.print-foot:visible').count()).toBe(0);
  });
});

test('an address is printed after the first link to it, and not after words that are the address', async () => {
  const page = await printed('/contribute/write-a-page');
  const contents = await page.evaluate(() =>
    [...document.querySelectorAll('main a[href^="http"]')].map((link) => [
      link.getAttribute('href'),
      link.hasAttribute('data-repeat') ? 'none' : getComputedStyle(link, '::after').content,
    ]),
  );
  expect(contents.length).toBeGreaterThan(0);
  for (const [href, content] of contents) if (content !== 'none') expect(content).toContain(href);
  const partner = await printed('/partners/persefona');
  expect(
    await partner.evaluate(() => getComputedStyle(document.querySelector('dd a[href^="http"]')!, '::after').content),
  ).toBe('none');
});

test('cut tables: a table breaks between rows, and its head stands on each sheet', async () => {
  const page = await printed('/contribute/write-a-page');
  expect(
    await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return [style('.table').overflowX, style('.table tr').breakInside, style('.table thead').display];
    }),
  ).toEqual(['visible', 'avoid', 'table-header-group']);
});
