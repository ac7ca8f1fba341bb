import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import sirv from 'sirv';
import {HOSTILE_INPUTS, refusalOf} from '../fixtures/hostile/corpus';
import {
  type Built,
  type HostilePage,
  HostileSite,
  type Walls,
  addressOfPage,
  fileOfPage,
} from '../fixtures/hostile/site';
import {launchBrowser} from './browser';

/** Words that stand where no page may read: the environment of the build and a file beside the texts. */
const CANARY = 'canary-4f1c-of-the-build';
const TABS = 4;

const ALL: readonly HostilePage[] = HOSTILE_INPUTS;
const REFUSED = ALL.filter(({input}) => refusalOf(input) !== null);
const ADMITTED = ALL.filter(({input}) => refusalOf(input) === null);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A site with these walls, for one test; what must not be read stands in it. */
async function withHostileSite<T>(name: string, walls: Walls, work: (site: HostileSite) => Promise<T>): Promise<T> {
  const site = new HostileSite(name, walls);
  for (const file of ['private.txt', 'private.png']) site.write(file, CANARY);
  try {
    return await work(site);
  } finally {
    site.remove();
  }
}

const build = (site: HostileSite): Promise<Built> => site.build({HOSTILE_CANARY: CANARY});

/** Hostile pages at which a build failed. */
function namedIn(output: string): Set<string> {
  const places = /(?:failed for file "[^"]*|pathname "|source page path = )\/docs\/hostile\/([\w-]+)/g;
  return new Set([...output.matchAll(places)].map(([, id]) => id ?? ''));
}

/** Files of a build that hold what no page may read. */
function leaksIn(folder: string): string[] {
  const entries = fs.readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return entries
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = fs.readFileSync(file, 'latin1');
      return content.includes(CANARY) || /root:x:0:0/.test(content);
    });
}

const FORBIDDEN =
  'script, style, iframe, frame, frameset, object, embed, form, base, meta, link, template, svg, [srcdoc], [formaction], [ping]';

/** What a hostile text did in the page, or left in it: nothing, if all is well. */
async function happenedOn(tab: Page, origin: string, page: HostilePage): Promise<string[]> {
  const happened: string[] = [];
  const onDialog = (dialog: {message(): string; dismiss(): Promise<void>}) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  };
  const onRequest = (request: {url(): string}) => {
    if (!request.url().startsWith(origin)) happened.push(`request ${request.url()}`);
  };
  tab.on('dialog', onDialog);
  tab.on('request', onRequest);
  await tab.goto(`${origin}${addressOfPage(page)}`, {waitUntil: 'load'});
  await tab.waitForSelector('html[data-has-hydrated="true"]', {state: 'attached', timeout: 15_000});
  happened.push(
    ...(await tab.evaluate((forbidden) => {
      const article = document.querySelector('article.prose');
      if (!article) return ['no article'];
      const elements = [...article.querySelectorAll('*')];
      const handlers = elements.filter((element) => element.getAttributeNames().some((name) => /^on/i.test(name)));
      const addresses = elements.flatMap((element) =>
        ['href', 'src', 'xlink:href', 'action'].map((name) => element.getAttribute(name) ?? ''),
      );
      return [
        ...[...article.querySelectorAll(forbidden)].map((element) => `element ${element.outerHTML.slice(0, 80)}`),
        ...handlers.map((element) => `handler ${element.outerHTML.slice(0, 80)}`),
        ...addresses.filter((address) => /^[\s\0-\x1f]*(?:javascript|vbscript|data|blob):/i.test(address)),
        ...(article.textContent.includes('900 000 000') && article.querySelector('.helpline')
          ? ['forged helpline']
          : []),
        ...('__ran' in window ? ['script ran'] : []),
      ];
    }, FORBIDDEN)),
  );
  tab.off('dialog', onDialog);
  tab.off('request', onRequest);
  return happened;
}

/** Opens every page of a build as a reader does, without the policy of our server, and collects what happens. */
async function browse(folder: string, pages: readonly HostilePage[]): Promise<[id: string, happened: string[]][]> {
  const handler = sirv(folder, {extensions: ['html']});
  const server = http.createServer((request, response) =>
    handler(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const found: [string, string[]][] = [];
  const queue = [...pages];
  const visit = async () => {
    const context = await browser.newContext();
    await context.route(
      (url) => url.origin !== origin,
      (route) => route.abort(),
    );
    await context.addInitScript(() => {
      // What the payloads of the collections call; a name of our own ones is set by them.
      for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
        Object.defineProperty(window, name, {value: () => Object.assign(window, {__ran: 1})});
    });
    const tab = await context.newPage();
    for (let page = queue.shift(); page; page = queue.shift()) {
      const happened = await happenedOn(tab, origin, page).catch((error: unknown) => [
        String(error).split('\n')[0] ?? '',
      ]);
      if (happened.length > 0) found.push([page.id, happened]);
    }
    await context.close();
  };
  await Promise.all(Array.from({length: TABS}, visit));
  await new Promise((resolve) => server.close(resolve));
  return found;
}

/** Builds the pages; those at which Docusaurus itself stops are named by it, and the others are built without them. */
async function buildWithout(
  site: HostileSite,
  pages: readonly HostilePage[],
): Promise<{built: Built; kept: HostilePage[]}> {
  let kept = [...pages];
  let last = '';
  for (let round = 0; round < 3; round += 1) {
    site.setPages(kept);
    const built = await build(site);
    if (built.status === 0) return {built, kept};
    last = built.output;
    const named = namedIn(built.output);
    if (named.size === 0) throw new Error(`The build failed and named no page:\n${built.output.slice(-6000)}`);
    kept = kept.filter(({id}) => !named.has(id));
  }
  throw new Error(`The build fails again and again:\n${last.slice(0, 6000)}`);
}

describe('hostile pages in a real build, with the check skipped', () => {
  test('there is something on each side', () => {
    expect(REFUSED.length).toBeGreaterThan(90);
    expect(ADMITTED.length).toBeGreaterThan(15);
  });

  test('both walls: every page that is refused is named with its line, none hides another, none reads what it may not', async () => {
    await withHostileSite('both', {guard: true, sanitiser: true}, async (site) => {
      site.setPages(ALL);
      const {status, output} = await build(site);
      expect(status).not.toBe(0);
      // None more: what the check's parser lets through is let through here.
      expect([...namedIn(output)].sort()).toEqual(REFUSED.map(({id}) => id).sort());
      for (const page of REFUSED)
        expect(output).toMatch(new RegExp(`This text is not accepted:\\s+│ ${fileOfPage(page)}:\\d+ \\S`));
      // What they show is looked at below, where one wall less protects the reader.
      const {built, kept} = await buildWithout(site, ADMITTED);
      expect(kept.length).toBeGreaterThan(ADMITTED.length * 0.9);
      expect(leaksIn(built.folder)).toEqual([]);
    });
  }, 600_000);

  test('the sanitiser alone: nothing runs, loads or forges', async () => {
    await withHostileSite('sanitiser', {guard: false, sanitiser: true}, async (site) => {
      // Addresses of files are the guard's matter: HTML never gets to see them.
      // What the guard admits is looked at below, without the sanitiser.
      const pages = HOSTILE_INPUTS.filter(({kind, input}) => kind !== 'file' && refusalOf(input) !== null);
      const {built, kept} = await buildWithout(site, pages);
      expect(kept.length).toBeGreaterThan(pages.length * 0.9);
      expect(leaksIn(built.folder)).toEqual([]);
      expect(await browse(built.folder, kept)).toEqual([]);
    });
  }, 600_000);

  test('the guard alone: what it lets through does nothing', async () => {
    await withHostileSite('guard', {guard: true, sanitiser: false}, async (site) => {
      site.setPages(ADMITTED);
      const built = await build(site);
      expect([built.status, built.output.slice(0, built.status === 0 ? 0 : 4000)]).toEqual([0, '']);
      expect(leaksIn(built.folder)).toEqual([]);
      expect(await browse(built.folder, ADMITTED)).toEqual([]);
    });
  }, 600_000);
});
