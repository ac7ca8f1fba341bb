import fs from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import {readSite} from '../../src/site/readSite';
import {BUILD, builtFiles, page, pages} from './site';

const read = (file: string) => fs.readFileSync(path.join(BUILD, file), 'utf8');
const scripts = builtFiles()
  .filter((file) => file.endsWith('.js'))
  .map(read)
  .join('\n');
const styles = builtFiles()
  .filter((file) => file.endsWith('.css'))
  .map(read)
  .join('\n');
/** Whether a text holds something, as a short value: a failing test must not print a bundle. */
const holds = (text: string, pattern: RegExp) => pattern.test(text);

describe('what a page makes a reader load', () => {
  test('our stylesheet, and neither Infima nor fonts', () => {
    expect(holds(styles, /--paper/)).toBe(true);
    expect(holds(styles, /--ifm-color-primary-darkest|@font-face|data:font/)).toBe(false);
    expect(builtFiles().filter((file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
  });

  test('what needs script is hidden without it in browsers, too, that do not know "scripting: none"', () => {
    expect(holds(styles, /:root:not\(\[data-theme\]\)/)).toBe(true);
    expect(holds(styles, /\(scripting/)).toBe(false);
  });

  test('no highlighting of code, no progress bar, no prefetching of what is in sight', () => {
    expect(holds(scripts, /docusaurus/)).toBe(true);
    expect(holds(scripts, /prism-react-renderer|Prism\.languages|\bnprogress\b/)).toBe(false);
    expect(holds(scripts, /["']prefetch["']\s*[,)]/)).toBe(false);
  });

  test('neither the processor of citations nor its style', () => {
    expect(holds(scripts, /citeproc|purl\.org\/net\/xbiblio/)).toBe(false);
  });

  test('nothing from another host', () => {
    for (const {file, text} of pages()) {
      const $ = load(text);
      const loaded = $(
        'script[src], img[src], iframe[src], link[rel=stylesheet], link[rel=preload], link[rel=preconnect], link[rel=icon]',
      );
      const foreign = loaded
        .map((_, tag) => $(tag).attr('src') ?? $(tag).attr('href') ?? '')
        .get()
        .filter((address) => !/^\/(?!\/)/.test(address));
      expect([file, foreign]).toEqual([file, []]);
    }
  });

  test('nothing of Algolia, and nothing of the starter', () => {
    expect(holds(`${scripts}${styles}`, /algolia/i)).toBe(false);
    expect(
      pages().filter(({text}) =>
        holds(text, /Dinosaurs|undraw|Tutorial Intro|Easy to Use|docusaurus-social-card|#2e8555/i),
      ),
    ).toEqual([]);
  });
});

describe('pages without script', () => {
  test('menus are HTML that opens by itself and lead to the same page', () => {
    const $ = page('nb', '/docs/groups/self-help-group');
    expect($('header details.pick[name=bar] > summary')).toHaveLength(2);
    const menu = $('header details.pick a')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    expect(menu).toEqual(
      expect.arrayContaining([
        '/docs/groups/self-help-group',
        '/en/docs/groups/self-help-group',
        '/nb/docs/next/groups/self-help-group',
      ]),
    );
  });

  test('an edition is entered at its start from a page that it does not have', () => {
    const $ = page('en', '/help');
    const editions = $('header details.pick')
      .first()
      .find('a')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    expect(editions).toEqual(expect.arrayContaining(['/en/docs', '/en/docs/next']));
  });

  test('the directory lists every organisation', () => {
    const $ = page('cs', '/partners');
    expect($('main .card')).toHaveLength(Object.keys(readSite(process.cwd()).organisations).length);
  });
});
