import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import {PAGE_SCRIPT} from '../../src/domain/safety/pageScript';
import {THEME_SCRIPT} from '../../src/domain/safety/reviewedScripts';
import {MISSING_PAGES} from '../../src/domain/safety/siteFolders';
import {hashSource} from '../../src/publish/hashes';
import {BUILD, pages} from './site';
import {firstRequests, sentBytes} from './weighed';

/** Budgets of a first page, in bytes as sent, and in requests. */
const BYTES = 35_000;
const BYTES_WITH_FORMULAS = 45_000;
const REQUESTS = 5;

/** Pages of the site itself; those that only lead on are smaller than any budget. */
const own = pages().filter(({text}) => text.includes('id="__docusaurus"'));

describe('what opening a page costs a reader', () => {
  test('bytes and requests of every page stay in the budget', () => {
    expect(own.length).toBeGreaterThan(150);
    const over = own.flatMap(({file, text}) => {
      const requests = firstRequests(file, text);
      const bytes = requests.reduce((sum, each) => sum + sentBytes(each), 0);
      const budget = text.includes('<math') ? BYTES_WITH_FORMULAS : BYTES;
      return bytes > budget || requests.length > REQUESTS
        ? [`${file}: ${bytes} bytes, ${requests.length} requests`]
        : [];
    });
    expect(over).toEqual([]);
  });

  test('the budget would notice the large script', () => {
    const {file, text} = own.find((each) => each.file === '/help.html') as (typeof own)[number];
    const addresses = load(text)('script[data-scripts]').attr('data-scripts')?.split(' ') ?? [];
    const bytes = [...firstRequests(file, text), ...addresses].reduce((sum, each) => sum + sentBytes(each), 0);
    expect(addresses.length).toBeGreaterThan(1);
    expect(bytes).toBeGreaterThan(BYTES);
  });

  test('every page holds the small script once, first of all, and no script that is fetched by reading', () => {
    for (const {file, text} of own) {
      const $ = load(text);
      expect([file, $('script[src], link[rel=preload], link[rel=modulepreload], link[rel=prefetch]').length]).toEqual([
        file,
        0,
      ]);
      const small = $('script[data-scripts]');
      expect([file, small.length, small.text() === PAGE_SCRIPT]).toEqual([file, 1, true]);
      expect([file, small.prevAll().filter('link, script, style').length]).toEqual([file, 0]);
      const named = small.attr('data-scripts') ?? '';
      expect([file, named === '']).toEqual([file, MISSING_PAGES.includes(file)]);
      for (const address of named.split(' '))
        expect([address, fs.existsSync(path.join(BUILD, address))]).toEqual([address, true]);
    }
  });

  test('one hash in the policy is the small script’s, on every page the same', () => {
    const policy = fs.readFileSync(path.join(BUILD, 'csp.txt'), 'utf8');
    expect(policy).toContain(`'${hashSource(PAGE_SCRIPT)}'`);
    const scripts = new Set(own.flatMap(({text}) => inlineScripts(text)));
    expect(scripts).toEqual(new Set([PAGE_SCRIPT, THEME_SCRIPT]));
  });
});

function inlineScripts(html: string): string[] {
  const $ = load(html);
  return $('script:not([src]):not([type])')
    .map((_, script) => $(script).text())
    .get();
}
