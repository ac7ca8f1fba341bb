import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {filesOf} from '../buildFiles';
import type {Run} from './startBuilder';
import {putTogether} from './together';

let root: string;
beforeEach(() => (root = fs.mkdtempSync(path.join(os.tmpdir(), 'parts-'))));
afterEach(() => fs.rmSync(root, {recursive: true, force: true}));

/** A part as it was built; text by file. */
function part(name: string, locale: Run['locale'], files: Readonly<Record<string, string>>) {
  const built = path.join(root, `${locale}-${name}`);
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(built, file)), {recursive: true});
    fs.writeFileSync(path.join(built, file), text);
  }
  return {run: {part: name, locale}, built};
}

/** The site made of parts; text by file. */
function together(...parts: ReturnType<typeof part>[]): Record<string, string> {
  const folder = path.join(root, 'site');
  putTogether(folder, parts);
  return Object.fromEntries(filesOf(folder).map(({file}) => [file, fs.readFileSync(path.join(folder, file), 'utf8')]));
}

test('the default language stands at the top, others below their prefix', () => {
  expect(
    together(
      part('live', 'cs', {'index.html': 'cs'}),
      part('live', 'en', {'index.html': 'en'}),
      part('live', 'nb', {'help.html': 'nb'}),
    ),
  ).toEqual({'index.html': 'cs', 'en/index.html': 'en', 'nb/help.html': 'nb'});
});

test('an edition adds its pages and what they load, nothing else', () => {
  const live = part('live', 'en', {'index.html': 'start', '404.html': 'live', 'img/a.svg': 'a'});
  const edition = part('2016', 'en', {
    'docs.html': 'first page',
    'docs/a.html': 'page',
    'assets/js/x.1.js': 'script',
    '404.html': 'edition',
    'index.html': 'none',
    'img/b.svg': 'b',
    'docsearch.html': 'none',
  });
  const expected = {
    'en/index.html': 'start',
    'en/404.html': 'live',
    'en/img/a.svg': 'a',
    'en/docs.html': 'first page',
    'en/docs/a.html': 'page',
    'en/assets/js/x.1.js': 'script',
  };
  expect(together(live, edition)).toEqual(expected);
});

test('the order of parts does not matter; editions stay as they are, and the rest is moved', () => {
  const live = part('live', 'cs', {'index.html': 'start', 'assets/js/x.js': 'same'});
  const edition = part('2016', 'cs', {'docs.html': 'page', 'assets/js/x.js': 'same'});
  const expected = {'index.html': 'start', 'docs.html': 'page', 'assets/js/x.js': 'same'};
  expect(together(edition, live)).toEqual(expected);
  expect(filesOf(live.built).map(({file}) => file)).toEqual(['assets/js/x.js']);
  expect(filesOf(edition.built).map(({file}) => file)).toEqual(['assets/js/x.js', 'docs.html']);
});

test.each(['assets/js/x.js', 'docs/a.html'])('two parts with another %s are refused', (file) => {
  const parts = [part('live', 'nb', {[file]: 'one'}), part('2016', 'nb', {[file]: 'two'})];
  expect(() => together(...parts)).toThrow(
    `The part "2016" (nb) has another ${file} than a part before it; the site was not built.`,
  );
});

test('the same file in another language is another file', () => {
  const parts = [part('live', 'cs', {'docs/a.html': 'cs'}), part('live', 'en', {'docs/a.html': 'en'})];
  expect(together(...parts)).toEqual({'docs/a.html': 'cs', 'en/docs/a.html': 'en'});
});

test('each language has one sitemap with the addresses of all its parts', () => {
  const sitemap = (...urls: string[]) => `<urlset>${urls.map((each) => `<url>${each}</url>`).join('')}</urlset>`;
  expect(
    together(
      part('live', 'cs', {'sitemap.xml': sitemap('b'), 'index.html': ''}),
      part('2016', 'cs', {'sitemap.xml': sitemap('a')}),
      part('live', 'en', {'sitemap.xml': sitemap('c'), 'index.html': ''}),
      part('2016', 'en', {'sitemap.xml': sitemap('d')}),
    ),
  ).toEqual({
    'index.html': '',
    'sitemap.xml': sitemap('a', 'b'),
    'en/index.html': '',
    'en/sitemap.xml': sitemap('c', 'd'),
  });
});

test('a link in a part is not followed', () => {
  const live = part('live', 'cs', {'index.html': 'x'});
  fs.symlinkSync('/etc/hostname', path.join(live.built, 'secret.txt'));
  expect(together(live)).toEqual({'index.html': 'x'});
});
