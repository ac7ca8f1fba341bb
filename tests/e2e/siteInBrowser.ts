import type {Browser, BrowserContext, Page} from 'playwright-core';
import {type SiteServer, serveSite} from '../../src/publish/siteServer';
import {BUILD} from '../build/site';
import {launchBrowser} from './browser';

/** The finished build as readers meet it. */
export interface SiteInBrowser {
  /** Where it is served, while tests run. */
  readonly site: Pick<SiteServer, 'origin'>;
  /** Opens windows without a past; those of a test are closed after it, also where it fails. */
  readonly browser: Pick<Browser, 'newContext' | 'newPage'>;
}

/** Serves the build and starts a browser for all tests of the file that calls this at its top. */
export function siteInBrowser(): SiteInBrowser {
  let server: SiteServer;
  let browser: Browser;
  let opened: BrowserContext[] = [];

  beforeAll(async () => {
    server = await serveSite(BUILD, 0);
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(opened.map((context) => context.close()));
    opened = [];
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    opened.push(context);
    return context;
  };
  return {
    site: {
      get origin() {
        return server.origin;
      },
    },
    browser: {newContext, newPage: async (options) => (await newContext(options)).newPage()},
  };
}

/** What Chromium says of an address that has no page; no complaint where a test opens one. */
export const NO_SUCH_PAGE = '404 (Not Found)';

/**
 * What a page complains of from now on: faults of its scripts, and errors in the console.
 * @param expected words of errors that do not count
 */
export function complaintsOf(page: Page, expected?: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('console', (message) => {
    const isExpected = expected !== undefined && message.text().includes(expected);
    if (message.type() === 'error' && !isExpected) complaints.push(message.text());
  });
  return complaints;
}
