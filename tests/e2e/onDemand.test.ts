import type {Page, Route} from 'playwright-core';
import {LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {sentBytes} from '../build/weighed';
import {CALCULATOR_PAGES, calculate} from './calculate';
import {hydrate} from './hydrate';
import {NO_SUCH_PAGE, complaintsOf, siteInBrowser} from './siteInBrowser';

/** One page of each kind. */
const PAGES = [
  '/',
  '/docs/groups/self-help-group',
  '/docs/evaluating/change-of-one-person',
  '/docs/next/norway/study-visit',
  '/topics',
  '/topics/self-help-group',
  '/glossary',
  '/partners',
  '/partners/persefona',
  '/help',
  '/search',
  '/sources',
  '/visits/norway-2015',
  '/blog',
  '/no/such/page',
];

/** Bytes as sent, with all that a search or a calculator made the page load, the index left out. */
const AFTER_USE = 180_000;

const SCRIPTS = '**/assets/js/**';
const INDEX = /^\/(?:en\/|nb\/)?(?:search\/manifest\.json|assets\/search\/)/;

const {site, browser} = siteInBrowser();
let page: Page;
let fetched: string[];
let complaints: string[];

beforeEach(async () => {
  page = await browser.newPage({viewport: {width: 1280, height: 800}});
  fetched = [];
  complaints = complaintsOf(page, NO_SUCH_PAGE);
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
});

const open = (address: string) => page.goto(`${site.origin}${address}`, {waitUntil: 'networkidle'});
const scripts = () => fetched.filter((address) => address.endsWith('.js'));
const slowly = async (route: Route) => {
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await route.continue();
};
const note = () => page.locator('body > .page-note');
const options = () => page.locator('[role=option]');

describe('reading costs no script', () => {
  test.each(PAGES)(
    '%s: looked at, scrolled, pointed at, gone through with Tab, menus opened, a link followed',
    async (route) => {
      await open(route);
      expect(fetched.filter((address) => !/\.(?:svg|png|webp|jpe?g)$/.test(address)).length).toBeLessThanOrEqual(2);
      await page.mouse.move(200, 300);
      await page.mouse.move(600, 500, {steps: 5});
      await page.mouse.wheel(0, 900);
      await page.mouse.wheel(0, -900);
      for (let stop = 0; stop < 12; stop += 1) await page.keyboard.press('Tab');
      // Its own place is found when the page has come to rest: a fixed point may by then lie on a link.
      await page.locator('h1').click();
      await page.goto(`${site.origin}${route}`);
      await page.locator('details.pick > summary').first().click();
      await page.locator('.site-nav a').nth(1).click();
      await page.waitForURL('**/topics');
      await page.waitForTimeout(200);
      expect(scripts()).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test.each([1280, 360])('nothing moves when the script comes, %i px wide', async (width) => {
    await page.setViewportSize({width, height: 800});
    for (const route of PAGES) {
      await page.addInitScript(() => {
        const moved: number[] = [];
        Object.assign(window, {moved});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push((entry as unknown as {value: number}).value);
        }).observe({type: 'layout-shift', buffered: true});
      });
      await open(route);
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(100);
      const before = await page.evaluate(() => window.scrollY);
      await hydrate(page);
      await page.waitForTimeout(150);
      const after = await page.evaluate(() => ({
        moved: (window as unknown as {moved: number[]}).moved,
        scrolled: window.scrollY,
      }));
      expect([route, after]).toEqual([route, {moved: [], scrolled: before}]);
    }
    expect(complaints).toEqual([]);
  });
});

describe('what is done before the script has come is not lost', () => {
  beforeEach(() => page.route(SCRIPTS, slowly));

  test.each(LOCALES)('typed into the search field at once, on a slow network: %s', async (locale) => {
    await page.goto(`${site.origin}${localePrefix(locale)}/docs/groups/self-help-group`, {waitUntil: 'commit'});
    await page.locator('#bar-search').focus();
    await page.keyboard.type('persefona', {delay: 150});
    await note().filter({hasText: /./}).waitFor();
    await page.keyboard.type(' brno', {delay: 300});
    await options().first().waitFor({timeout: 20_000});
    expect(await page.locator('#bar-search').inputValue()).toBe('persefona brno');
    expect(await page.locator('#bar-search').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await note().innerText()).toBe('');
    expect(complaints).toEqual([]);
  });

  test('Ctrl+K puts the caret into the field and what follows is found', async () => {
    await page.goto(`${site.origin}/en/help`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('police');
    await options().first().waitFor({timeout: 20_000});
    expect(await page.locator('#bar-search').inputValue()).toBe('police');
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('Control+k');
    expect(await page.locator('#bar-search').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('Enter leads to the search page with the query, and to no other address', async () => {
    await page.goto(`${site.origin}/nb/`);
    await page.locator('#bar-search').fill('politi');
    await page.locator('#bar-search').press('Enter');
    await page.waitForURL('**/nb/search', {timeout: 20_000});
    await page.locator('main a[data-search-result]').first().waitFor({timeout: 20_000});
    expect(await page.locator('main input[type=search]').inputValue()).toBe('politi');
  });

  test('on the search page, Enter included', async () => {
    await page.goto(`${site.origin}/en/search`);
    await page.locator('main input[type=search]').fill('police');
    await page.locator('main input[type=search]').press('Enter');
    await page.locator('main a[data-search-result]').first().waitFor({timeout: 20_000});
    expect(page.url()).toBe(`${site.origin}/en/search`);
  });

  test('a filter chosen in the directory, and the one after it', async () => {
    await page.goto(`${site.origin}/en/partners`);
    const all = await page.locator('main .card').count();
    await page.selectOption('#filter-country', 'no');
    await page.selectOption('#filter-kind', 'umbrella');
    expect(await page.locator('main .card').count()).toBe(all);
    await page.waitForFunction(() => document.querySelectorAll('main .card').length === 1, null, {timeout: 20_000});
    expect(await page.locator('#filter-country').inputValue()).toBe('no');
    expect(await page.locator('main [role=status]').innerText()).toContain('1');
  });

  test('a menu that was opened stays open, and links lead to whole pages, as before the script', async () => {
    await page.goto(`${site.origin}/en/`);
    await page.locator('details.pick > summary').nth(1).click();
    await hydrate(page);
    expect(await page.locator('details.pick').nth(1).getAttribute('open')).not.toBeNull();
    await page.evaluate(() => Object.assign(window, {same: true}));
    await page.locator('.site-nav a').nth(1).click();
    await page.waitForURL('**/en/topics');
    expect(await page.evaluate(() => 'same' in window)).toBe(false);
  });

  test('a link that sets attributes of the page does not make it believe that the script is there', async () => {
    await page.goto(`${site.origin}/en/?docusaurus-data-has-hydrated=true&docusaurus-data-scripts=x`);
    await page.locator('#bar-search').fill('police');
    await options().first().waitFor({timeout: 20_000});
  });
});

describe('where the script cannot be fetched', () => {
  test('menus, languages, editions and folding lists work', async () => {
    await page.route(SCRIPTS, (route) => route.abort());
    await page.setViewportSize({width: 320, height: 640});
    await page.goto(`${site.origin}/docs/groups/self-help-group`);
    await page.locator('.menu > summary').click();
    await page.locator('.menu__panel a[hreflang=nb-NO]').click();
    await page.waitForURL('**/nb/docs/groups/self-help-group');
    await page.locator('.fold--side > summary').click();
    await page.locator('.fold--side a[href="/nb/docs/norway/study-visit"]').click();
    await page.waitForURL('**/nb/docs/norway/study-visit');
    expect(scripts()).toEqual([]);
  });

  test.each([
    ['/nb/help', '#bar-search'],
    ['/nb/search', 'main input[type=search]'],
  ])('search on %s says so and leads to the topics, and nothing typed goes along', async (address, field) => {
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(`${site.origin}${address}`);
    await page.locator(field).fill('vold');
    await note().filter({hasText: 'nettforbindelsen'}).waitFor();
    await page.locator(field).press('Enter');
    await page.waitForURL(/\/nb\/topics\??$/);
  });

  test.each<[string, (address: string) => boolean]>([
    ['all of it', () => true],
    ['its largest part', (address) => /\/main\./.test(address)],
    ['the parts of this page', (address) => !/\/(?:main|runtime~main)\./.test(address)],
  ])('%s: a control says so, keeps what was chosen, and works when it is used again', async (_, isMissing) => {
    await page.route(SCRIPTS, (route) => (isMissing(route.request().url()) ? route.abort() : route.continue()));
    await page.goto(`${site.origin}/en/partners`);
    await page.selectOption('#filter-country', 'no');
    await note().filter({hasText: 'could not be loaded'}).waitFor();
    await page.unroute(SCRIPTS);
    await page.selectOption('#filter-kind', 'umbrella');
    await page.waitForFunction(() => document.querySelectorAll('main .card').length === 1);
    expect(await note().innerText()).toBe('');
    expect(await page.locator('#filter-country').inputValue()).toBe('no');
  });
});

/** Bytes as sent of all that was fetched, each address once; the page's own among them. */
const spent = (route: string, addresses: readonly string[]) =>
  [...new Set(addresses)].reduce(
    (sum, address) => sum + sentBytes(address.endsWith(route) ? `${address}.html` : address),
    0,
  );

test('after a search a page has cost no more than its budget, the index left out', async () => {
  const route = '/docs/groups/self-help-group';
  for (const locale of LOCALES) {
    fetched.length = 0;
    await open(`${localePrefix(locale)}${route}`);
    await page.locator('#bar-search').fill('oslo');
    await options().first().waitFor();
    await page.waitForLoadState('networkidle');
    const own = fetched.filter((address) => !INDEX.test(address));
    expect(own.length).toBeLessThan(fetched.length);
    const bytes = spent(route, own);
    expect([locale, bytes < AFTER_USE, bytes]).toEqual([locale, true, bytes]);
    expect(bytes).toBeGreaterThan(50_000);
  }
});

test.each(CALCULATOR_PAGES)('so has one whose calculators were used: %s', async (route) => {
  for (const locale of LOCALES) {
    fetched.length = 0;
    await open(`${localePrefix(locale)}${route}`);
    await calculate(page);
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((address) => INDEX.test(address))).toEqual([]);
    const bytes = spent(route, fetched);
    expect([locale, bytes < AFTER_USE, bytes]).toEqual([locale, true, bytes]);
    expect(bytes).toBeGreaterThan(50_000);
  }
});
