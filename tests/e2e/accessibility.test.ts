import fs from 'node:fs';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {type Locale, localePrefix} from '../../src/domain/locales/locales';
import {type SiteServer, serveSite} from '../../src/publish/siteServer';
import {BUILD} from '../build/site';
import {launchBrowser} from './browser';
import {focusStops} from './focusStops';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each type. */
const PAGES = [
  '/',
  '/docs',
  '/docs/norway/study-visit',
  '/docs/next/groups/self-help-group',
  '/topics',
  '/topics/self-help-group',
  '/glossary',
  '/partners',
  '/partners/persefona',
  '/partners/rosa',
  '/help',
  '/sources',
  '/visits/norway-2015',
  '/blog',
  '/blog/2016-08-01-self-help-project-ends',
  '/search',
  '/safety',
  '/accessibility',
  '/no/such/page',
];

/**
 * Every page type is looked at in every mode, and every language in light and in dark. The other modes do not depend on the
 * language but for the length of its words, so each has one: Norwegian, with the longest words, where room is scarce.
 */
const MODES: [name: string, locale: Locale, options: BrowserContextOptions][] = [
  ['light', 'cs', {colorScheme: 'light'}],
  ['light', 'en', {colorScheme: 'light'}],
  ['light', 'nb', {colorScheme: 'light'}],
  ['dark', 'cs', {colorScheme: 'dark'}],
  ['dark', 'en', {colorScheme: 'dark'}],
  ['dark', 'nb', {colorScheme: 'dark'}],
  ['320 px', 'nb', {viewport: {width: 320, height: 640}}],
  // A window of 1280 × 800 at 200 % has 640 × 400 CSS pixels of two device pixels each.
  ['200 %', 'nb', {viewport: {width: 640, height: 400}, deviceScaleFactor: 2}],
  ['reduced motion', 'en', {reducedMotion: 'reduce'}],
  ['forced colours', 'cs', {forcedColors: 'active'}],
];

interface AxeResult {
  violations: {id: string; nodes: {target: string[]}[]}[];
}

let site: SiteServer;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite(BUILD, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/**
 * What axe finds at WCAG A and AA and as best practice. Where the reader forces colours, contrast is the reader's own: axe
 * would compare the forced text with grounds of ours that are not painted.
 */
async function findings(page: Page, forced: boolean): Promise<string[]> {
  await page.evaluate(AXE);
  const result = (await page.evaluate(
    `axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {'color-contrast': {enabled: ${!forced}}},
    })`,
  )) as AxeResult;
  return result.violations.map(({id, nodes}) => {
    const targets = nodes.slice(0, 3).map(({target}) => target.join(' '));
    return `${id}: ${targets.join(', ')}`;
  });
}

test.each(MODES)(
  'axe finds nothing on any type of page, nor does it scroll sideways: %s, %s',
  async (_name, locale, options) => {
    const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options});
    const page = await context.newPage();
    const faults: [address: string, found: string[]][] = [];
    for (const route of PAGES) {
      const address = `${localePrefix(locale)}${route}`;
      await page.goto(`${site.origin}${address}`, {waitUntil: 'load'});
      await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
      const shape = await page.evaluate(
        (locale) => ({
          'scrolls sideways': document.documentElement.scrollWidth > window.innerWidth,
          'not one h1': document.querySelectorAll('h1').length !== 1,
          'not one main': document.querySelectorAll('main').length !== 1,
          'wrong language': !document.documentElement.lang.startsWith(locale),
        }),
        locale,
      );
      const wrong = Object.entries(shape).flatMap(([name, is]) => (is ? [name] : []));
      const found = [...wrong, ...(await findings(page, options.forcedColors === 'active'))];
      if (found.length > 0) faults.push([address, found]);
    }
    expect(faults).toEqual([]);
    await context.close();
  },
  180_000,
);

test('where motion is reduced nothing moves', async () => {
  const context = await browser.newContext({reducedMotion: 'reduce'});
  const page = await context.newPage();
  for (const route of ['/', '/docs/norway/study-visit', '/help']) {
    await page.goto(`${site.origin}${route}`, {waitUntil: 'networkidle'});
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
  await context.close();
});

describe.each([
  ['wide', {width: 1280, height: 800}],
  ['320 px', {width: 320, height: 640}],
] as const)('by keyboard, %s', (_name, viewport) => {
  test.each(['/en/', '/nb/docs/norway/study-visit', '/help', '/en/safety'])(
    'every stop of %s shows its focus, in sight and not under the bar',
    async (address) => {
      const context = await browser.newContext({viewport});
      const page = await context.newPage();
      await page.goto(`${site.origin}${address}`, {waitUntil: 'networkidle'});
      const stops = await focusStops(page);
      expect(stops.length).toBeGreaterThan(15);
      expect(stops.filter(({fault}) => fault !== null)).toEqual([]);
      // The way out is the first or second stop.
      expect(stops.slice(0, 2).some(({exit}) => exit)).toBe(true);
      await context.close();
    },
    120_000,
  );
});
