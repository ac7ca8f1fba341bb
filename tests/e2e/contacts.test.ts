import type {Browser, Page} from 'playwright-core';
import {type SiteServer, serveSite} from '../../src/publish/siteServer';
import {BUILD} from '../build/site';
import {launchBrowser} from './browser';

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

/** Numbers that the help page offers to call, and what the browser complained about. The test's clock is a script, so no policy. */
async function numbersOn(day: string | null): Promise<{numbers: string[]; stale: number; complaints: string[]}> {
  const context = await browser.newContext({javaScriptEnabled: day !== null, bypassCSP: true});
  const page: Page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  if (day !== null) await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await page.goto(`${site.origin}/en/help`, {waitUntil: 'networkidle'});
  const found = {
    numbers: await page.locator('.helpline__number').allInnerTexts(),
    stale: await page.locator('.helpline:has(.helpline__number) .verified--old').count(),
    complaints,
  };
  await context.close();
  return found;
}

test('without script the help page is whole: 112 first in both countries, every number a link', async () => {
  const {numbers, complaints} = await numbersOn(null);
  expect(complaints).toEqual([]);
  expect(numbers[0]).toBe('112');
  expect(numbers.filter((number) => number === '112')).toHaveLength(2);
  expect(numbers.length).toBeGreaterThan(5);
});

test('years after the build only emergency numbers are left, and nothing complains', async () => {
  expect(await numbersOn('2040-01-01')).toEqual({
    numbers: ['112', '158', '112', '113'],
    stale: 0,
    complaints: [],
  });
});

test('a clock in the past shows nothing but emergency numbers as fresh, and brings nothing back', async () => {
  const built = await numbersOn(null);
  const past = await numbersOn('2001-01-01');
  expect(past.numbers).toEqual(built.numbers);
  expect(past.stale).toBe(past.numbers.length - 4);
  expect(past.complaints).toEqual([]);
});
