import type {Page} from 'playwright-core';
import {LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {hydrate} from './hydrate';
import {NO_SUCH_PAGE, complaintsOf, siteInBrowser} from './siteInBrowser';

/** One page of each kind. */
const PAGES = [
  '/',
  '/docs',
  '/docs/norway/study-visit',
  '/docs/next/groups/self-help-group',
  '/docs/evaluating/change-of-one-person',
  '/topics',
  '/topics/self-help-group',
  '/glossary',
  '/partners',
  '/partners/persefona',
  '/help',
  '/sources',
  '/safety',
  '/accessibility',
  '/visits/norway-2015',
  '/events',
  '/blog',
  '/blog/2016-08-01-self-help-project-ends',
  '/no/such/page',
];

const {site, browser} = siteInBrowser();

/** Opens a page and gives back what the browser complained about. */
async function open(page: Page, address: string): Promise<string[]> {
  const complaints = complaintsOf(page, NO_SUCH_PAGE);
  await page.goto(`${site.origin}${address}`, {waitUntil: 'networkidle'});
  return complaints;
}

describe.each(LOCALES)('in %s', (locale) => {
  test('every kind of page opens without complaint, fits 320 px, and asks no other host', async () => {
    const page = await browser.newPage({viewport: {width: 320, height: 640}});
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) foreign.push(request.url());
    });
    for (const route of PAGES) {
      const address = `${localePrefix(locale)}${route}`;
      const complaints = await open(page, address);
      await hydrate(page);
      expect([address, complaints]).toEqual([address, []]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([address, wider]).toEqual([address, 0]);
    }
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('the 404 page speaks the language of the address', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${site.origin}${localePrefix(locale)}/no/such/page`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${locale}`));
  });
});

test('without script a narrow screen reaches every menu, the other language and the other edition', async () => {
  const page = await browser.newPage({javaScriptEnabled: false, viewport: {width: 320, height: 640}});
  await page.goto(`${site.origin}/docs/groups/self-help-group`);
  await page.locator('.menu > summary').click();
  await page.locator('.menu__panel a[hreflang=nb-NO]').click();
  expect(page.url()).toBe(`${site.origin}/nb/docs/groups/self-help-group`);
  await page.locator('.fold--side > summary').click();
  await page.locator('.fold--side a[href="/nb/docs/norway/study-visit"]').click();
  expect(page.url()).toBe(`${site.origin}/nb/docs/norway/study-visit`);
  await page.locator('.menu > summary').click();
  await page.locator('.menu__panel a[href="/nb/docs/next/norway/study-visit"]').click();
  expect(await page.locator('.banner--draft').count()).toBe(1);
  await page.goto(`${site.origin}/partners`);
  expect(await page.locator('main .card').count()).toBeGreaterThan(10);
  expect(await page.locator('main select').first().isVisible()).toBe(false);
});

test('a wide screen shows the navigation and not the folded menu; a narrow one the reverse', async () => {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  await page.goto(`${site.origin}/nb/help`);
  const shown = async () => [await page.locator('.site-nav').isVisible(), await page.locator('.menu').isVisible()];
  expect(await shown()).toEqual([true, false]);
  await page.setViewportSize({width: 320, height: 640});
  expect(await shown()).toEqual([false, true]);
  expect(await page.locator('.subbar__safety').isVisible()).toBe(true);
});

test('with script the directory narrows by country, kind and topic and says how many are left', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/en/partners`, {waitUntil: 'networkidle'});
  await hydrate(page);
  const all = await page.locator('main .card').count();
  await page.selectOption('#filter-country', 'no');
  const norwegian = await page.locator('main .card').count();
  expect(norwegian).toBeGreaterThan(0);
  expect(norwegian).toBeLessThan(all);
  expect(await page.locator('main [role=status]').innerText()).toBe(`${norwegian} organisations`);
  await page.selectOption('#filter-kind', 'umbrella');
  expect(await page.locator('main .card').count()).toBe(1);
  await page.selectOption('#filter-kind', '');
  await page.selectOption('#filter-topic', 'perpetrator-programme');
  expect(await page.locator('main .card').allInnerTexts()).toEqual([expect.stringContaining('Alternativ til Vold')]);
});

test('following links by script keeps the page whole: one main, focusable skip link, right title', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/en/`);
  await hydrate(page);
  await page.locator('.site-nav a[href="/en/topics"]').click();
  await page.waitForURL('**/en/topics');
  await page.locator('main a[href="/en/topics/incest"]').first().click();
  await page.waitForURL('**/en/topics/incest');
  await page.waitForFunction(() => document.title === 'incest · Guide');
  expect(await page.locator('main').count()).toBe(1);
});
