import type {Page} from 'playwright-core';
import {hydrate} from './hydrate';
import {complaintsOf, siteInBrowser} from './siteInBrowser';

const INDEX_FILE = /\/assets\/search\/[^/]+\.bin$/;

const {site, browser} = siteInBrowser();
let page: Page;
let fetched: string[];
let complaints: string[];

beforeEach(async () => {
  page = await browser.newPage({viewport: {width: 1280, height: 800}});
  fetched = [];
  complaints = complaintsOf(page);
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
});

const open = (address: string) => page.goto(`${site.origin}${address}`, {waitUntil: 'networkidle'});
const scripts = () => fetched.filter((address) => address.endsWith('.js'));
const options = () => page.locator('[role=option]');

describe('what a page needs when it is taken over is asked for in one go', () => {
  test.each(['/', '/docs/groups/self-help-group', '/en/partners', '/nb/blog'])('%s', async (route) => {
    await open(route);
    await hydrate(page);
    await page.waitForLoadState('networkidle');
    const named = await page.evaluate(() =>
      document.querySelector('script[data-scripts]')?.getAttribute('data-scripts')?.split(' '),
    );
    expect(named?.length).toBeGreaterThan(2);
    expect(scripts()).toEqual(named);
    expect(complaints).toEqual([]);
  });

  test('a search asks for its index before React has taken the page over, and for its list of files once', async () => {
    let held = 0;
    // The part that draws every page of the handbook does not come before the index is asked for.
    await page.route('**/assets/js/17896441.*', async (route) => {
      held += 1;
      await page.waitForRequest(INDEX_FILE);
      await route.continue();
    });
    await page.goto(`${site.origin}/docs/groups/self-help-group`);
    await page.locator('#bar-search').fill('oslo');
    await options().first().waitFor({timeout: 20_000});
    expect(held).toBe(1);
    expect(fetched.filter((address) => address.endsWith('/search/manifest.json')).length).toBe(1);
  });
});
