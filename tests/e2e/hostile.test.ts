import type {Browser, Page} from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import contentGuard from '../../src/remark/contentGuard';
import sanitizeContent from '../../src/remark/sanitizeContent';
import {involvedPart} from '../../src/domain/content/involved';
import {HOSTILE_INPUTS} from '../fixtures/hostile/corpus';
import {launchBrowser} from './browser';

/** The walls of the pipeline in their order; each can be left out, so that the other is seen to hold alone. */
function pageOf(input: string, walls: {guard: boolean; sanitiser: boolean}): string {
  const file = new VFile({path: '/site/docs/hostile.md', value: input});
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkDirective);
  if (walls.guard) parser.use(contentGuard, {siteDir: '/site'});
  const html = parser.use(remarkRehype, {allowDangerousHtml: true}).use(rehypeRaw);
  if (walls.sanitiser) html.use(sanitizeContent);
  return String(html.use(rehypeStringify).processSync(file));
}

let browser: Browser;
let page: Page;
const happened: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => happened.push('popup'));
  await page.route('**/*', (route) => {
    if (route.request().url() === 'http://127.0.0.1:9/')
      return route.fulfill({contentType: 'text/html', body: '<!doctype html><main></main>'});
    // A picture that is not there is asked for at our own address: nobody else hears of it.
    if (!route.request().url().startsWith('http://127.0.0.1:9/')) happened.push(`request ${route.request().url()}`);
    return route.abort();
  });
});

afterAll(async () => {
  await browser.close();
});

const FORBIDDEN =
  'script, style, iframe, frame, object, embed, form, base, meta, link, svg, template, [srcdoc], [style], [formaction]';

/** Shows a body in the browser as the site would and says what it did. */
async function show(html: string): Promise<string[]> {
  happened.length = 0;
  await page.goto('http://127.0.0.1:9/');
  const found = await page.evaluate(
    ({body, forbidden}) => {
      const main = document.querySelector('main') as HTMLElement;
      main.append(document.createRange().createContextualFragment(body));
      const handlers = [...main.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => /^on/i.test(name)),
      );
      const addresses = [...main.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      return [
        ...[...main.querySelectorAll(forbidden)].map((element) => `element ${element.tagName}`),
        ...handlers.map((element) => `handler on ${element.tagName}`),
        ...addresses
          .filter((address) => /^[\s\u0000-\u001f]*(?:javascript|vbscript|data):/i.test(address))
          .map((address) => `address ${address.slice(0, 40)}`),
      ];
    },
    {body: html, forbidden: FORBIDDEN},
  );
  await page.waitForTimeout(5);
  return [...found, ...happened];
}

/** Texts that would take a parser too long are stopped before it, whatever the walls. */
const inputs = HOSTILE_INPUTS.filter(({input}) => involvedPart(input) === null);

describe('hostile texts, with the check skipped', () => {
  test('the sanitiser alone leaves nothing that runs, loads or forges', async () => {
    for (const {id, input} of inputs)
      expect([id, await show(pageOf(input, {guard: false, sanitiser: true}))]).toEqual([id, []]);
  }, 300_000);

  test('the guard alone refuses with file and line, or lets through what is harmless', async () => {
    for (const {id, input} of inputs) {
      let html: string;
      try {
        html = pageOf(input, {guard: true, sanitiser: false});
      } catch (error) {
        expect([id, String(error)]).toEqual([id, expect.stringMatching(/docs\/hostile\.md:\d+ /)]);
        continue;
      }
      expect([id, await show(html)]).toEqual([id, []]);
    }
  }, 300_000);

  test('each is read in two seconds, or refused before it is read', () => {
    for (const {id, input} of inputs) {
      const started = performance.now();
      pageOf(input, {guard: false, sanitiser: true});
      expect([id, performance.now() - started < 2000]).toEqual([id, true]);
    }
  });
});
