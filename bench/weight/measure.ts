import type {Browser, Page} from 'playwright-core';
import type {PlainServer} from './plainServer';
import {openPhone} from './profile';

/** One visit of one page. */
export interface Visit {
  /** Bytes of the answers as sent, without their headers, pictures left out. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the start of the navigation. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** End of the last long task, or the first paint where there was none. */
  readonly interactive: number;
  /** Sum of what long tasks took beyond 50 ms each. */
  readonly blocking: number;
}

export interface SearchVisit {
  /** Bytes as sent for the page and the script; of the index. */
  readonly bytes: number;
  readonly index: number;
  /** Milliseconds from the first key to the first result. */
  readonly wait: number;
}

/** Milliseconds without an answer after which a page is taken to be done. */
const QUIET = 3000;

const PICTURES = /^(?:png|jpe?g|webp|avif|svg|ico)$/;
const INDEX = /\/(?:search\/manifest\.json|assets\/search\/)/;
const WIDE = {width: 1280, height: 800};

const total = (answers: PlainServer['sent']) => answers.reduce((sum, {bytes}) => sum + bytes, 0);

async function quiet(page: Page, {sent}: PlainServer): Promise<void> {
  for (let count = -1; count !== sent.length;) {
    count = sent.length;
    await page.waitForTimeout(QUIET);
  }
}

/** Opens a page as a first visit and says what it cost. */
export async function visit(browser: Browser, server: PlainServer, address: string): Promise<Visit> {
  const {page, close} = await openPhone(browser);
  server.sent.length = 0;
  // No functions with names: the compiler would wrap them in a helper that the page does not have.
  await page.addInitScript(() => {
    Object.assign(window, {seen: {largest: 0, tasks: []}});
    for (const type of ['largest-contentful-paint', 'longtask']) {
      new PerformanceObserver((list) => {
        const {seen} = window as unknown as {seen: {largest: number; tasks: [number, number][]}};
        for (const {startTime, duration} of list.getEntries()) {
          if (type === 'longtask') seen.tasks.push([startTime, duration]);
          else seen.largest = startTime;
        }
      }).observe({type, buffered: true});
    }
  });
  await page.goto(`${server.origin}${address}`, {waitUntil: 'load'});
  await quiet(page, server);
  const times = await page.evaluate(() => {
    const {seen} = window as unknown as {seen: {largest: number; tasks: [number, number][]}};
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return {
      firstPaint: first,
      largestPaint: seen.largest,
      interactive: Math.max(first, ...seen.tasks.map(([start, duration]) => start + duration)),
      blocking: seen.tasks.reduce((sum, [, duration]) => sum + duration - 50, 0),
    };
  });
  await close();
  const own = server.sent.filter(({type}) => !PICTURES.test(type));
  return {bytes: total(own), requests: own.length, ...times};
}

/** Types into the search field of a page as soon as it is there, and waits for a result. The screen is wide enough for the field. */
export async function searchVisit(
  browser: Browser,
  server: PlainServer,
  address: string,
  query: string,
): Promise<SearchVisit> {
  const {page, close} = await openPhone(browser, WIDE);
  server.sent.length = 0;
  await page.goto(`${server.origin}${address}`, {waitUntil: 'domcontentloaded'});
  const started = Date.now();
  await page.locator('#bar-search').pressSequentially(query);
  await page.locator('[role=option]').first().waitFor({timeout: 60_000});
  const wait = Date.now() - started;
  await quiet(page, server);
  await close();
  const own = server.sent.filter(({type}) => !PICTURES.test(type));
  const index = own.filter(({address: each}) => INDEX.test(each));
  return {bytes: total(own) - total(index), index: total(index), wait};
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
