import fs from 'node:fs';
import type {Browser} from 'playwright-core';
import {LOCALES, localePrefix} from '../../src/domain/locales/locales';
import {type SiteServer, serveSite} from '../../src/publish/siteServer';
import {BUILD} from '../build/site';
import {launchBrowser} from './browser';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  '/',
  '/docs',
  '/docs/norway/study-visit',
  '/topics',
  '/topics/self-help-group',
  '/glossary',
  '/partners',
  '/partners/persefona',
  '/help',
  '/visits/norway-2015',
  '/blog',
  '/blog/2016-08-01-self-help-project-ends',
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

test.each(LOCALES.flatMap((locale) => [[locale, 'light', 1280] as const, [locale, 'dark', 320] as const]))(
  'axe finds nothing at WCAG A and AA in %s, %s, %i px',
  async (locale, colorScheme, width) => {
    const context = await browser.newContext({colorScheme, viewport: {width, height: 800}});
    const page = await context.newPage();
    for (const route of PAGES) {
      const address = `${localePrefix(locale)}${route}`;
      await page.goto(`${site.origin}${address}`, {waitUntil: 'networkidle'});
      await page.evaluate(AXE);
      const result = (await page.evaluate(
        "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})",
      )) as AxeResult;
      const found = result.violations.map(
        ({id, nodes}) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({target}) => target.join(' '))
            .join(', ')}`,
      );
      expect([address, found]).toEqual([address, []]);
    }
    await context.close();
  },
);
