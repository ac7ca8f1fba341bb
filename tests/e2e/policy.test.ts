import fs from 'node:fs';
import path from 'node:path';
import type {BrowserContext, Page} from 'playwright-core';
import {LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {BUILD, pages} from '../build/site';
import {CALCULATOR_PAGES, calculate, miscalculate} from './calculate';
import {hydrate} from './hydrate';
import {siteInBrowser} from './siteInBrowser';

const {site, browser} = siteInBrowser();

/** What must stay empty over a walk: violations of the policy, requests elsewhere, things kept. */
interface Findings {
  readonly violations: string[];
  readonly foreign: string[];
}

/** A reader's browser that tells of every violation, from before a page's first script. */
async function watched(): Promise<{context: BrowserContext; page: Page; findings: Findings}> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const findings: Findings = {violations: [], foreign: []};
  await context.exposeFunction('tellViolation', (text: string) => findings.violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const {tellViolation} = window as unknown as {tellViolation: (text: string) => void};
      tellViolation(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !url.startsWith('data:')) findings.foreign.push(url);
  });
  // The console also tells of violations in workers, which have documents of their own to none.
  context.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) findings.violations.push(message.text());
  });
  return {context, page: await context.newPage(), findings};
}

/** Everything that a browser can keep for a page. */
async function kept(context: BrowserContext, page: Page): Promise<string[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({name}) => String(name)),
    // Both exist only where the browser counts the address as secure; 127.0.0.1 is.
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
  ]);
  return [...stored, ...(await context.cookies()).map(({name}) => name)];
}

const addressOf = (file: string) => file.replace(/\/index\.html$/, '/').replace(/\.html$/, '');

describe.each(LOCALES)('in %s', (locale) => {
  const prefix = localePrefix(locale);

  test('no page breaks the policy, asks another host, or keeps anything', async () => {
    const {context, page, findings} = await watched();
    // Pages that only lead on are a moment of the page that they lead to.
    const leadsOn = ({file, text}: {file: string; text: string}) =>
      file.endsWith('/leave.html') || text.includes('http-equiv="refresh"');
    const own = pages().filter((each) => each.locale === locale && !leadsOn(each));
    expect(own.length).toBeGreaterThan(50);
    for (const {file} of own) {
      await page.goto(`${site.origin}${addressOf(file)}`, {waitUntil: 'load'});
      await hydrate(page);
      expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
    }
    expect(findings).toEqual({violations: [], foreign: []});
    expect(await kept(context, page)).toEqual([]);
    await context.close();
  });

  test('using menus, search, filters and links does not either', async () => {
    const {context, page, findings} = await watched();
    const open = (address: string) => page.goto(`${site.origin}${prefix}${address}`, {waitUntil: 'networkidle'});
    await open('/docs/groups/self-help-group');
    for (const summary of await page.locator('summary:visible').all())
      await summary.click({timeout: 3000}).catch(() => undefined);
    await page.keyboard.press('Escape');
    await open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('norge');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    await open('/search');
    await page.locator('main input[type=search]').fill('oslo');
    await page.waitForFunction(() => document.querySelector('main [role=status]')?.textContent?.match(/\d/));
    await open('/partners');
    await page.selectOption('#filter-country', 'no');
    await page.selectOption('#filter-country', '');
    await page.locator(`.site-nav a[href="${prefix}/topics"]`).click();
    await page.waitForURL(`**${prefix}/topics`);
    await page.locator(`main a[href^="${prefix}/topics/"]`).first().click();
    await page.waitForURL(`**${prefix}/topics/*`);
    await page.emulateMedia({colorScheme: 'dark', media: 'print'});
    await page.emulateMedia({colorScheme: 'dark', media: 'screen'});
    await open('/help?docusaurus-data-x=1&docusaurus-theme=dark#x');
    expect(findings).toEqual({violations: [], foreign: []});
    expect(await kept(context, page)).toEqual([]);
    await context.close();
  });

  test('using calculators does not either: typed wrongly and rightly, worked out, copied, emptied', async () => {
    const {context, page, findings} = await watched();
    for (const route of CALCULATOR_PAGES) {
      await page.goto(`${site.origin}${prefix}${route}`, {waitUntil: 'networkidle'});
      const calculators = await page.locator('section.calculator').all();
      expect(calculators.length).toBeGreaterThan(0);
      await miscalculate(page);
      await calculate(page);
      for (const calculator of calculators) {
        const copies = await calculator.locator('.calculator__result .actions button').all();
        expect(copies.length).toBeGreaterThan(0);
        for (const copy of copies) {
          await copy.click();
          await calculator.locator('.calculator__copied:not(:empty), .calculator__by-hand').first().waitFor();
        }
        for (const choice of await calculator.locator('select').all()) await choice.selectOption({index: 1});
        await calculator.locator('form .actions button').nth(1).click();
        await calculator.locator('.calculator__result').waitFor({state: 'detached'});
      }
    }
    expect(findings).toEqual({violations: [], foreign: []});
    expect(await kept(context, page)).toEqual([]);
    await context.close();
  }, 60_000);

  test('pages, 404s and assets have the headers', async () => {
    const script = fs.readdirSync(path.join(BUILD, prefix, 'assets/js')).find((file) => file.endsWith('.js')) ?? '';
    for (const [address, status] of [
      ['/', 200],
      ['/help', 200],
      ['/nothing/at/all', 404],
      [`/assets/js/${script}`, 200],
    ] as const) {
      const response = await fetch(`${site.origin}${prefix}${address}`);
      expect([address, response.status]).toEqual([address, status]);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('permissions-policy')).toContain('camera=()');
      expect(response.headers.get('cache-control')).toMatch(
        script && address.includes(script) ? /immutable/ : /^no-store$/,
      );
    }
  });
});

test('the blank step on the way out runs its own script, and no other', async () => {
  const {context, page, findings} = await watched();
  await page.route('https://**', (route) => route.fulfill({body: 'elsewhere', contentType: 'text/plain'}));
  await page.goto(`${site.origin}/nb/leave.html`);
  await page.waitForURL('https://www.yr.no/');
  expect(findings.violations).toEqual([]);
  await context.close();
});

test('what somebody managed to put into a page does not run', async () => {
  const {context, page, findings} = await watched();
  await page.route('**/en/help', async (route) => {
    const response = await route.fetch();
    const attacks = [
      '<script>window.ran = 1</script>',
      '<img src=x onerror="window.ran = 2">',
      '<script src="/assets/files/a.js"></script>',
      '<script src="https://example.org/a.js"></script>',
      '<iframe srcdoc="<script>parent.ran = 3</script>"></iframe>',
      '<a id=attack href="javascript:window.ran=4">x</a>',
      '<p id=styled style="position:fixed">x</p>',
    ];
    await route.fulfill({response, body: (await response.text()).replace('</body>', `${attacks.join('')}</body>`)});
  });
  await page.route('**/assets/files/a.js', (route) =>
    route.fulfill({body: 'window.ran = 5', contentType: 'text/javascript'}),
  );
  await page.goto(`${site.origin}/en/help`, {waitUntil: 'load'});
  await page.evaluate(() => document.getElementById('attack')?.click());
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as {ran?: number}).ran)).toBeUndefined();
  expect(await page.evaluate(() => getComputedStyle(document.getElementById('styled') ?? document.body).position)).toBe(
    'static',
  );
  expect(findings.violations.length).toBeGreaterThan(4);
  await context.close();
});
