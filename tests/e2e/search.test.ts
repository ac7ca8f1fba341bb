import type {Page, Request} from 'playwright-core';
import {complaintsOf, siteInBrowser} from './siteInBrowser';

const {site, browser} = siteInBrowser();
let page: Page;
let requests: Request[];

beforeEach(async () => {
  page = await browser.newPage({
    viewport: {width: 1280, height: 900},
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  requests = [];
  page.on('request', (request) => requests.push(request));
});

const open = (address: string) => page.goto(`${site.origin}${address}`, {waitUntil: 'networkidle'});
const hrefs = () =>
  page.locator('main a[data-search-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** Types into the search page and waits for answers. */
async function ask(query: string): Promise<(string | null)[]> {
  await page.locator('main input[type=search]').fill(query);
  await page.waitForFunction(() => document.querySelector('main [role=status]')?.textContent?.match(/\d/));
  await page.waitForTimeout(300);
  return hrefs();
}

describe('the field in the bar', () => {
  test('nothing of search is loaded before it is used; Ctrl+K focuses it', async () => {
    await open('/');
    expect(requests.filter((request) => /search|worker/i.test(request.url()))).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('svepomocne skupiny');
    await page.locator('[role=option]').first().waitFor();
    expect(await page.locator('[role=option] a').first().getAttribute('href')).toMatch(/self-help-group$/);
    expect(await page.locator('[role=option]').count()).toBeLessThanOrEqual(8);
  });

  test('arrow keys choose, Enter follows, Esc closes and then empties', async () => {
    await open('/nb/');
    await page.locator('#bar-search').fill('selvhjelpsgruppene');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('#bar-search').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
    const target = await page.locator(`#${chosen} a`).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
    // The new page brings a field of its own; the address changes before it.
    await page.locator('#bar-search:placeholder-shown').waitFor();
    await page.locator('#bar-search').fill('politiet');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    expect(await page.locator('#bar-search').inputValue()).toBe('politiet');
    await page.keyboard.press('Escape');
    expect(await page.locator('#bar-search').inputValue()).toBe('');
  });

  test('a failed load says so and offers to try again', async () => {
    await page.route('**/search/manifest.json', (route) => route.abort());
    await open('/en/');
    await page.locator('#bar-search').fill('police');
    await page.locator('[role=alert]').waitFor();
    await page.unroute('**/search/manifest.json');
    await page.locator('[role=alert] button').click();
    await page.locator('[role=option]').first().waitFor();
  });

  test('a damaged index says so', async () => {
    await page.route('**/assets/search/*.bin', (route) => route.fulfill({body: Buffer.from('not an index at all')}));
    await open('/en/');
    await page.locator('#bar-search').fill('police');
    await page.locator('[role=alert]').waitFor();
    expect(await page.locator('[role=alert]').innerText()).toContain('damaged');
  });

  test('works offline once it is loaded', async () => {
    await open('/');
    await page.locator('#bar-search').fill('deti');
    await page.locator('[role=option]').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.locator('#bar-search').fill('policie');
    await page.locator('[role=option] a[href*="police"]').first().waitFor();
  });

  test('without script it leads to the topics and sends nothing typed along', async () => {
    const plain = await browser.newPage({javaScriptEnabled: false, viewport: {width: 1280, height: 800}});
    await plain.goto(`${site.origin}/nb/help`);
    await plain.locator('#bar-search').fill('vold');
    await plain.locator('#bar-search').press('Enter');
    await plain.waitForURL(/\/nb\/topics/);
    expect(plain.url()).not.toContain('vold');
  });
});

describe('the search page', () => {
  test('finds across languages, with the concept and its definition on top', async () => {
    await open('/search');
    const found = await ask('overgrepsmottak');
    expect(found[0]).toContain('/glossary#sexual-assault-centre');
    expect(await page.locator('.search-concept').first().innerText()).toContain('overgrepsmottak');
  });

  test('what the site says of safety is found by the words of somebody who needs it', async () => {
    await open('/search');
    expect((await ask('smazat historii prohlížeče'))[0]).toMatch(/^\/safety(#|$)/);
  });

  test('forgives spelling and endings', async () => {
    await open('/search');
    expect((await ask('terapeutycká skupyna')).slice(0, 5)).toContain('/docs/groups/therapy-group');
    expect((await ask('ve svépomocných skupinách')).slice(0, 5)).toContain('/docs/groups/self-help-group');
  });

  test('narrows by kind, and counts what is left', async () => {
    await open('/en/search');
    const all = await ask('self-help');
    await page.locator('input[name=kind-partner]').check();
    await page.waitForTimeout(300);
    const partners = await hrefs();
    expect(partners.length).toBeGreaterThan(0);
    expect(partners.length).toBeLessThan(all.length);
    expect(partners.every((href) => href?.startsWith('/en/partners'))).toBe(true);
  });

  test('what one language does not have is looked for in the others on one click, and only then loaded', async () => {
    await open('/en/search');
    // A word of the Czech text for counsellors, in no label of the thesaurus.
    expect(await ask('poradkyně')).toEqual([]);
    const foreign = () =>
      requests.filter((request) => /^\/(?:nb\/)?(?:search|assets\/search)\//.test(new URL(request.url()).pathname));
    expect(foreign()).toEqual([]);
    await page.locator('main button', {hasText: 'other two languages'}).click();
    await page.locator('main a[data-search-result]').first().waitFor();
    expect(await hrefs()).toContain('/docs/groups/self-help-group');
    expect(foreign().length).toBeGreaterThan(0);
  });

  test('a copied link opens the search and then leaves the address', async () => {
    await open('/en/search');
    await ask('police');
    await page.locator('main button', {hasText: 'Copy a link'}).click();
    await page.waitForFunction(() => document.body.innerText.includes('Copied.'));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${site.origin}/en/search#q=police`);
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('main a[data-search-result]').first().waitFor();
    expect(await page.locator('main input[type=search]').inputValue()).toBe('police');
    expect(page.url()).toBe(`${site.origin}/en/search`);
  });

  test('the query is in no request, address, title, storage or history entry', async () => {
    await open('/en/');
    await page.locator('#bar-search').fill('zxqsecret police');
    await page.locator('#bar-search').press('Enter');
    await page.waitForURL('**/en/search');
    await page.locator('main a[data-search-result]').first().waitFor();
    const kept = await page.evaluate(() =>
      [
        document.title,
        location.href,
        JSON.stringify(history.state),
        document.cookie,
        JSON.stringify({...localStorage}),
        JSON.stringify({...sessionStorage}),
      ].join('|'),
    );
    expect(kept).not.toContain('zxqsecret');
    for (const request of requests)
      expect(`${request.url()} ${request.postData() ?? ''} ${request.headers().referer ?? ''}`).not.toContain(
        'zxqsecret',
      );
    await page.locator('main a[data-search-result]').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search'));
    expect(page.url()).not.toContain('zxqsecret');
  });

  test.each([
    ['ten thousand characters', 'police '.repeat(1430)],
    ['punctuation', '!?…–„“'],
    ['right to left and combining', '\u202eآزمون e\u0301\u0323\u0308'.repeat(20)],
  ])('answers %s without hanging', async (_name, query) => {
    const complaints = complaintsOf(page);
    await open('/en/search');
    await page.locator('main input[type=search]').fill(query);
    await page.locator('main [role=status]').first().waitFor();
    expect((await ask('police')).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});
