import {NO_SUCH_PAGE, complaintsOf, siteInBrowser} from './siteInBrowser';

const {site, browser} = siteInBrowser();

describe('where nothing is', () => {
  test.each(['/nope', '/docs/nope', '/en/docs/2016/nope', '/nb/docs/next/nope', '/en/Help'])(
    '%s: no script comes, what is typed stays, and search leads to the topics',
    async (address) => {
      const page = await browser.newPage({viewport: {width: 1280, height: 800}});
      const complaints = complaintsOf(page, NO_SUCH_PAGE);
      const scripts: string[] = [];
      page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
      await page.goto(`${site.origin}${address}`, {waitUntil: 'networkidle'});
      const words = await page.locator('main').innerText();
      const field = page.locator('#bar-search');
      await page.locator('h1').click();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('police', {delay: 20});
      // Longer than the patience after which a reader who waits is told so.
      await page.waitForTimeout(1300);
      expect(await field.inputValue()).toBe('police');
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator('main').innerText()).toBe(words);
      expect(await page.locator('body > .page-note').innerText()).toBe('');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/topics\??$/);
      expect(scripts).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
