import {siteInBrowser} from './siteInBrowser';

const {site, browser} = siteInBrowser();

test('on the way back the directory says what it shows', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/en/partners`);
  const cards = page.locator('main .card');
  const all = await cards.count();
  await page.selectOption('#filter-country', 'no');
  await page.waitForFunction((count) => document.querySelectorAll('main .card').length < count, all);
  await page.goto(`${site.origin}/en/help`);
  await page.goBack({waitUntil: 'networkidle'});
  expect([await page.locator('#filter-country').inputValue(), await cards.count()]).toEqual(['', all]);
});
