import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../../tests/e2e/browser';
import {type SearchVisit, type Visit, median, searchVisit, visit} from './measure';
import {type PlainServer, servePlain} from './plainServer';
import {buildStockSite} from './stockSite';

/** `npx tsx bench/weight/run.ts [--runs 5] [--stock [--rebuild] [--cache FOLDER]]`: what pages cost a cheap phone on a slow line. */
const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '5'},
    stock: {type: 'boolean', default: false},
    rebuild: {type: 'boolean', default: false},
    cache: {type: 'string', default: path.join(os.tmpdir(), 'weight-bench')},
  },
});

/** Address of a page by its kind; null where a site has none. */
type Pages = Readonly<Record<string, string | null>>;

const CALCULATOR_PAGE = '/evaluating/change-of-one-person';

/** The first page of the edition in preparation that holds a formula and no calculator; its address within the edition. */
function pageWithMath(build: string): string | null {
  const docs = path.join(build, 'docs/next');
  const files = fs.readdirSync(docs, {recursive: true, encoding: 'utf8'}).sort();
  const found = files.find((file) => {
    const html = file.endsWith('.html') ? fs.readFileSync(path.join(docs, file), 'utf8') : '';
    return html.includes('<math') && !/<section[^>]*class="?calculator/.test(html);
  });
  return found ? `/${found.replace(/(?:\/index)?\.html$/, '')}` : null;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
const middle = <T>(visits: readonly T[], value: (each: T) => number) => median(visits.map(value));

async function repeat<T>(once: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) all.push(await once());
  return all;
}

function row(name: string, page: string, visits: readonly Visit[]): string {
  const of = (value: (each: Visit) => number) => middle(visits, value);
  const times = [of((v) => v.firstPaint), of((v) => v.largestPaint), of((v) => v.interactive)].map(seconds);
  const weight = [(of((v) => v.bytes) / 1000).toFixed(1), of((v) => v.requests)];
  return `| ${[page, name, ...weight, ...times, Math.round(of((v) => v.blocking))].join(' | ')} |`;
}

async function measureSite(browser: Browser, name: string, server: PlainServer, pages: Pages): Promise<void> {
  for (const [page, address] of Object.entries(pages)) {
    if (address === null) continue;
    console.log(row(name, page, await repeat(() => visit(browser, server, address))));
  }
}

async function main(): Promise<void> {
  const build = path.join(process.cwd(), 'build');
  const stockBuild = values.stock
    ? buildStockSite(path.join(values.cache, 'stock'), process.cwd(), values.rebuild)
    : null;
  const withMath = pageWithMath(build);
  const browser = await launchBrowser();
  const site = await servePlain(build);
  console.log('| page | site | kB | requests | first paint, s | largest, s | interactive, s | blocking, ms |');
  console.log('| --- | --- | --: | --: | --: | --: | --: | --: |');
  await measureSite(browser, 'this site', site, {
    home: '/',
    'method page': '/docs/next/groups/self-help-group',
    'page with formulas': withMath && `/docs/next${withMath}`,
    'page with formulas and a calculator': `/docs/next${CALCULATOR_PAGE}`,
    search: '/search',
    help: '/help',
  });
  if (stockBuild) {
    const stock = await servePlain(stockBuild);
    await measureSite(browser, 'stock Docusaurus', stock, {
      'method page': '/docs/groups/self-help-group',
      'page with formulas': withMath && `/docs${withMath}`,
      'page with formulas and a calculator': `/docs${CALCULATOR_PAGE}`,
    });
    stock.close();
  }
  const searches = await repeat(() => searchVisit(browser, site, '/docs/next/groups/self-help-group', 'oslo'));
  const of = (value: (each: SearchVisit) => number) => middle(searches, value);
  console.log(
    `\nAfter a search: ${(of((s) => s.bytes) / 1000).toFixed(1)} kB and ${(of((s) => s.index) / 1000).toFixed(1)} kB of index; ` +
      `${seconds(of((s) => s.wait))} s from the first key to the first result.`,
  );
  await browser.close();
  site.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
