import {LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {hydrate} from './hydrate';
import {complaintsOf, siteInBrowser} from './siteInBrowser';

const {site, browser} = siteInBrowser();

const METHOD = '/docs/groups/self-help-group';

describe.each(LOCALES)('sharing in %s', (locale) => {
  const address = () => `${site.origin}${localePrefix(locale)}${METHOD}`;

  test('without script: the address can be selected, no button pretends to work, and a line says why', async () => {
    const page = await browser.newPage({javaScriptEnabled: false, viewport: {width: 320, height: 640}});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address());
    await page.click('.share > summary');
    expect(await page.isVisible('.share__text >> nth=0')).toBe(true);
    expect(await page.locator('.share button:visible').count()).toBe(0);
    expect(await page.isVisible('.share__no-script')).toBe(true);
    expect(asked.filter((url) => !url.startsWith(site.origin))).toEqual([]);
  });

  test('the list of the device is there before the script, moves nothing, and says where the browser has none', async () => {
    const page = await browser.newPage({viewport: {width: 320, height: 640}});
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', {value: undefined}));
    await page.goto(address());
    await page.click('.share > summary');
    const place = () => page.locator('.share__copy button').first().boundingBox();
    const before = await place();
    await hydrate(page);
    expect(await place()).toEqual(before);
    await page.click('.share__device button');
    await page.locator('.share__device [role=status]').filter({hasText: /./}).waitFor();
  });

  test('with script the button copies the address, nothing is stored, and it fits 320 pixels', async () => {
    const page = await browser.newPage({
      viewport: {width: 320, height: 640},
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const complaints = complaintsOf(page);
    await page.goto(address(), {waitUntil: 'networkidle'});
    await page.click('.share > summary');
    await page.click('.share__copy button >> nth=0');
    await page.waitForFunction(() => document.querySelector('.share__copy [role=status]')?.textContent !== '');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.textContent('.share__text'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    expect(complaints).toEqual([]);
  });
});
