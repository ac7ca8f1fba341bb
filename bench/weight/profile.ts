import type {Browser, Page} from 'playwright-core';

/**
 * A cheap phone on a slow mobile line, as Lighthouse's mobile profile throttles a real browser: 562.5 ms of latency,
 * 1.44 Mbit/s down, 0.66 Mbit/s up, a processor four times as slow, 360 × 640 pixels.
 */
const LINE = {offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375};
const SLOWDOWN = 4;
const SCREEN = {width: 360, height: 640};

export interface Phone {
  readonly page: Page;
  close(): Promise<void>;
}

/** A browser tab of that phone, with nothing kept from before. */
export async function openPhone(browser: Browser, viewport = SCREEN): Promise<Phone> {
  const context = await browser.newContext({viewport, isMobile: viewport === SCREEN, hasTouch: viewport === SCREEN});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  return {page, close: () => context.close()};
}
