import type {BrowserContext, Page} from 'playwright-core';
import {LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {EXIT_TARGETS, LEAVING} from '../../src/domain/safety/exitTargets';
import {hydrate} from './hydrate';
import {siteInBrowser} from './siteInBrowser';

const {site, browser} = siteInBrowser();
let context: BrowserContext;
let page: Page;

/** A context in which the neutral pages answer, and nothing else of the outside world. */
async function newContext(more: object = {}): Promise<BrowserContext> {
  const made = await browser.newContext({viewport: {width: 1280, height: 800}, ...more});
  for (const target of Object.values(EXIT_TARGETS)) {
    await made.route(`${new URL(target).origin}/**`, (route) =>
      route.fulfill({contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>'}),
    );
  }
  return made;
}

beforeEach(async () => {
  context = await newContext();
  page = await context.newPage();
});

const neutral = () =>
  page.waitForURL((url) => Object.values(EXIT_TARGETS).some((target) => target.startsWith(url.origin)));
const open = (address: string) => page.goto(`${site.origin}${address}`, {waitUntil: 'networkidle'});

/** Goes back and says whether anything of the site is shown or was ever shown on the way. */
async function backShowsTheSite(): Promise<boolean> {
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  await page.goBack({timeout: 5000}).catch(() => null);
  await page.waitForTimeout(800);
  const text = page.url().startsWith(site.origin) ? await page.evaluate(() => document.body.innerText) : '';
  return (
    text.replace('…', '').trim() !== '' ||
    seen.some((url) => url.startsWith(site.origin) && !url.endsWith('/leave.html'))
  );
}

const clicks = async (count: number) => {
  for (let index = 0; index < count; index += 1) {
    const link = page.locator('.site-nav a').nth(index % 6);
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${href}`, {waitUntil: 'domcontentloaded'});
  }
};

describe('leaving quickly', () => {
  test('while a search waits for its script: nothing is carried out any more', async () => {
    await page.route('**/assets/js/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.route('**/leave.html', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await route.continue();
    });
    await page.goto(`${site.origin}/en/help`);
    await page.locator('#bar-search').fill('police');
    await page.locator('#bar-search').press('Enter');
    await page.locator('[data-quick-exit]').click();
    await neutral();
    expect(await backShowsTheSite()).toBe(false);
  });

  test('from the first page: neutral page, and Back shows nothing of the site', async () => {
    await open('/help');
    await page.locator('[data-quick-exit]').click();
    await neutral();
    expect(await backShowsTheSite()).toBe(false);
  });

  test.each([
    ['from a page whose large script never came', false],
    ['from a page whose large script had come', true],
  ])('after five clicks in the site, %s', async (_, withScript) => {
    await open('/');
    await clicks(5);
    if (withScript) await hydrate(page);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length > 3)).toBe(withScript);
    await page.locator('[data-quick-exit]').click();
    await neutral();
    expect(await backShowsTheSite()).toBe(false);
  });

  test('after a language switch in between', async () => {
    await open('/docs/groups/self-help-group');
    await hydrate(page);
    await clicks(2);
    await page.locator('details.pick').nth(1).click();
    await page.locator('details.pick a[hreflang=nb-NO]').click();
    await page.waitForURL('**/nb/**');
    await page.waitForLoadState('networkidle');
    await clicks(1);
    await page.locator('[data-quick-exit]').click();
    await neutral();
    expect(await backShowsTheSite()).toBe(false);
  });

  test('the page is covered in the same moment, however slow the network is', async () => {
    await open('/');
    await context.route('**/leave.html', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue();
    });
    const seen = await page.evaluate(() => {
      const status = document.querySelector('body > [role=status]');
      const before = status?.textContent;
      document.querySelector<HTMLAnchorElement>('[data-quick-exit]')?.click();
      const shown = [...document.body.children].filter((each) => each.checkVisibility());
      return {before, shown: shown.map((each) => (each === status ? each.textContent : each.tagName))};
    });
    // The region stood there empty, so that a screen reader speaks what is put into it.
    expect(seen).toEqual({before: '', shown: ['Odcházíte']});
  });

  test('Shift three times leaves and says how far it is; Shift in a text field does not', async () => {
    await open('/nb/topics');
    await page.locator('#bar-search').focus();
    for (let index = 0; index < 4; index += 1) await page.keyboard.press('Shift');
    expect(page.url()).toBe(`${site.origin}/nb/topics`);
    await page.locator('h1').click();
    await page.keyboard.press('Shift');
    expect(await page.locator('body > .page-note').innerText()).toContain('2');
    await page.keyboard.press('Shift');
    expect(await page.locator('body > .page-note').innerText()).toContain('1');
    await page.keyboard.press('Shift');
    await neutral();
  });

  test.each(['/', '/docs', '/search', '/blog', '/no/such/page', '/topics/incest'])(
    'stands on %s in every language: second stop of the Tab key, 44 px, over nothing at 320 px',
    async (route) => {
      await page.setViewportSize({width: 320, height: 640});
      for (const locale of LOCALES) {
        await open(`${localePrefix(locale)}${route}`);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-quick-exit'))).toBe(true);
        const box = await page.locator('[data-quick-exit]').boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      }
    },
  );

  test('without script it is a plain link to the neutral page in the same tab', async () => {
    const plain = await newContext({javaScriptEnabled: false});
    page = await plain.newPage();
    await page.goto(`${site.origin}/en/help`);
    const link = page.locator('[data-quick-exit]');
    expect([
      await link.getAttribute('href'),
      await link.getAttribute('rel'),
      await link.getAttribute('target'),
    ]).toEqual([EXIT_TARGETS.en, 'noreferrer nofollow', null]);
    await link.click();
    await neutral();
  });

  test('a page that the browser had kept whole comes back without the cover', async () => {
    // Playwright cannot follow a page into the browser's cache, so the browser's own event stands for its return.
    await open('/help');
    const shown = await page.evaluate(() => {
      document.documentElement.dataset.leaving = '';
      const before = document.querySelector('main')?.checkVisibility();
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      return [before, document.querySelector('main')?.checkVisibility()];
    });
    expect(shown).toEqual([false, true]);
  });

  test('a page that the browser had kept goes on when the tab is leaving, although the tab’s name is of its own time', async () => {
    // What such a page sees: the mark on the entry that was left, and no name.
    await open('/help');
    await page.locator('.site-nav a[href="/topics"]').click();
    await page.waitForURL('**/topics', {waitUntil: 'load'});
    await page.evaluate(
      ({leaving}) => {
        const {navigation} = window as unknown as {navigation: {updateCurrentEntry(options: object): void}};
        navigation.updateCurrentEntry({state: leaving});
        history.back();
      },
      {leaving: LEAVING},
    );
    await neutral();
  });

  test('a page that is opened again has no cover left', async () => {
    await open('/');
    await page.locator('[data-quick-exit]').click();
    await neutral();
    await open('/');
    expect(await page.evaluate(() => [document.querySelector('main')?.checkVisibility(), window.name])).toEqual([
      true,
      '',
    ]);
  });
});
