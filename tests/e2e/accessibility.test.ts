import fs from 'node:fs';
import type {Page} from 'playwright-core';
import {DEFAULT_LOCALE, LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {CALCULATOR_PAGES, calculate, miscalculate} from './calculate';
import {focusStops} from './focusStops';
import {hydrate} from './hydrate';
import {siteInBrowser} from './siteInBrowser';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each type. */
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
  '/partners/rosa',
  '/help',
  '/sources',
  '/visits/norway-2015',
  '/events',
  '/blog',
  '/blog/2016-08-01-self-help-project-ends',
  '/search',
  '/safety',
  '/accessibility',
  '/no/such/page',
];

interface Mode {
  readonly name: string;
  readonly media: Parameters<Page['emulateMedia']>[0];
  readonly viewport: {width: number; height: number};
}
const WIDE = {width: 1280, height: 800};
const PLAIN = {colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none'} as const;

/** Every page type is looked at in every mode, in every language. */
const MODES: readonly Mode[] = [
  {name: 'light', media: PLAIN, viewport: WIDE},
  {name: 'dark', media: {...PLAIN, colorScheme: 'dark'}, viewport: WIDE},
  {name: 'reduced motion', media: {...PLAIN, reducedMotion: 'reduce'}, viewport: WIDE},
  {name: 'forced colours', media: {...PLAIN, forcedColors: 'active'}, viewport: WIDE},
  // A window of 1280 × 800 at 200 % has 640 × 400 CSS pixels.
  {name: '200 %', media: PLAIN, viewport: {width: 640, height: 400}},
  {name: '320 px', media: PLAIN, viewport: {width: 320, height: 640}},
];

/** Readers mostly meet a page whose large script never comes; once more when it has come. */
const WITH_SCRIPT: Mode = {name: 'with the large script', media: PLAIN, viewport: WIDE};

interface AxeResult {
  violations: {id: string; nodes: {target: string[]}[]}[];
}

const {site, browser} = siteInBrowser();

/**
 * What axe finds at WCAG A and AA and as best practice. Where the reader forces colours, contrast is the reader's own: axe
 * would compare the forced text with grounds of ours that are not painted.
 */
async function findings(page: Page, forced: boolean): Promise<string[]> {
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

const localeOfAddress = (address: string) =>
  LOCALES.find((locale) => locale !== DEFAULT_LOCALE && address.startsWith(`${localePrefix(locale)}/`)) ??
  DEFAULT_LOCALE;
/** What is wrong with a page as it stands: its shape, and what axe finds. */
async function faultsOf(page: Page, address: string, forced: boolean): Promise<string[]> {
  const shape = await page.evaluate(
    (locale) => ({
      'scrolls sideways': document.documentElement.scrollWidth > window.innerWidth,
      'not one h1': document.querySelectorAll('h1').length !== 1,
      'not one main': document.querySelectorAll('main').length !== 1,
      'wrong language': !document.documentElement.lang.startsWith(locale),
    }),
    localeOfAddress(address),
  );
  const wrong = Object.entries(shape).flatMap(([fault, is]) => (is ? [fault] : []));
  return [...wrong, ...(await findings(page, forced))];
}

const cases = LOCALES.flatMap((locale) => PAGES.map((route) => `${localePrefix(locale)}${route}`));

test.each(cases)(
  'axe finds nothing, and nothing scrolls sideways, in any mode: %s',
  async (address) => {
    const context = await browser.newContext({viewport: WIDE});
    const page = await context.newPage();
    await page.goto(`${site.origin}${address}`, {waitUntil: 'load'});
    await page.evaluate(AXE);
    const faults: [mode: string, found: string[]][] = [];
    for (const {name, media, viewport} of [...MODES, WITH_SCRIPT]) {
      await page.emulateMedia(media);
      await page.setViewportSize(viewport);
      if (name === WITH_SCRIPT.name) await hydrate(page);
      const found = await faultsOf(page, address, name === 'forced colours');
      if (found.length > 0) faults.push([name, found]);
    }
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);

test.each(LOCALES.flatMap((locale) => CALCULATOR_PAGES.map((route) => `${localePrefix(locale)}${route}`)))(
  'nor when its calculators were used, wrongly and rightly: %s',
  async (address) => {
    const context = await browser.newContext({viewport: WIDE});
    const page = await context.newPage();
    await page.goto(`${site.origin}${address}`, {waitUntil: 'load'});
    await page.evaluate(AXE);
    await miscalculate(page);
    const faults: [mode: string, found: string[]][] = [['wrong', await faultsOf(page, address, false)]];
    await calculate(page);
    for (const {name, media, viewport} of MODES) {
      await page.emulateMedia(media);
      await page.setViewportSize(viewport);
      faults.push([name, await faultsOf(page, address, name === 'forced colours')]);
    }
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
    await context.close();
  },
  60_000,
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
