import fs from 'node:fs';
import path from 'node:path';
import {DOCS, editionSite} from '../../../tests/fixtures/editions';
import {type Fixture, type Overrides, TODAY, withSite} from '../../../tests/fixtures/site';
import type {Downloads} from '../../domain/export/addresses';
import type {Locale} from '../../domain/locales/locales';
import {readSite} from '../../site/readSite';
import {frozenKey} from './frozenKey';

const BASE: Overrides = editionSite({
  'src/components/a.tsx': 'a',
  'src/publish/a.ts': 'a',
  'package-lock.json': '{}',
  'i18n/nb/code.json': '{}',
});

interface Asked {
  readonly part?: string;
  readonly locale?: Locale;
  readonly day?: string;
  readonly downloads?: Downloads;
}

/** The fingerprint of the edition 2016 in Norwegian unless asked for another one. */
function keyOf({root}: Fixture, {part = '2016', locale = 'nb', day = TODAY, downloads = {}}: Asked = {}): string {
  return frozenKey({root, model: readSite(root), downloads, day}, part, locale);
}

let unchanged: string;
beforeAll(() => (unchanged = withSite(BASE, (site) => keyOf(site))));

/** Whether a change of the miniature site changes the fingerprint. */
function changes(change: (site: Fixture) => void): boolean {
  return withSite(BASE, (site) => {
    change(site);
    return keyOf(site) !== unchanged;
  });
}

/** Adds to the end of a file, or makes it; a page stays a page. */
const add =
  (file: string, text = '\nMore.\n') =>
  ({root}: Fixture) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.appendFileSync(path.join(root, file), text);
  };
const copy = (from: string, to: string) => (site: Fixture) => add(to, site.text(from))(site);
const remove = (file: string) => (site: Fixture) => fs.rmSync(path.join(site.root, file));

test('is a SHA-256, the same for the same tree wherever it stands and however old its files are', () => {
  const [here, there] = [withSite(BASE, (site) => keyOf(site)), withSite(BASE, (site) => keyOf(site))];
  expect(here).toMatch(/^[0-9a-f]{64}$/);
  expect(here).toBe(there);
  expect(changes(({root}) => fs.utimesSync(path.join(root, 'versioned_docs/version-2016/index.md'), 1, 1))).toBe(false);
});

test.each([
  'docs/index.md',
  'docs/groups/evening.md',
  'blog/2016-08-01-ended.md',
  'guide/index.md',
  'README.md',
  'src/publish/a.ts',
  'src/components/a.test.tsx',
  'src/components/README.md',
  'data/README.md',
  'data/addresses.yml',
  'data/redirects.yml',
  'data/events/day.yml',
  'data/statements/safety.yml',
  'data/translations/next/index.nb.json',
  'data/translations/2015/index.nb.json',
  'data/translations/blog/ended.nb.json',
  'data/translations/guide/index.nb.json',
  'versioned_docs/version-2015/index.md',
  'versioned_docs/version-2016.1/index.md',
  'versioned_sidebars/version-2016.1-sidebars.json',
  `i18n/nb/${DOCS}/current/index.md`,
  `i18n/nb/${DOCS}/current.json`,
  `i18n/nb/${DOCS}/version-2015/index.md`,
  `i18n/nb/${DOCS}/version-2016.1.json`,
  `i18n/nb/${DOCS}-guide/current/index.md`,
  'i18n/nb/docusaurus-plugin-content-blog/2016-08-01-ended.md',
  'i18n/en/code.json',
  `i18n/en/${DOCS}/version-2016.json`,
  `i18n/en/${DOCS}/version-2016/index.md`,
])('a change of %s does not touch it', (file) => {
  expect(changes(add(file))).toBe(false);
});

test.each([
  'versioned_docs/version-2016/index.md',
  'versioned_sidebars/version-2016-sidebars.json',
  `i18n/nb/${DOCS}/version-2016/index.md`,
  `i18n/nb/${DOCS}/version-2016.json`,
  'i18n/nb/code.json',
  'i18n/nb/docusaurus-theme-classic/footer.json',
  'data/concepts/peer.yml',
  'data/organisations/nok.yml',
  'data/helplines/no-112.yml',
  'data/findings/exchange.yml',
  'data/figures/steps.yml',
  'data/references.yml',
  'data/editions.yml',
  'data/translations/2016/index.nb.json',
  'data/translations/records/concepts/peer.nb.json',
  'src/components/a.tsx',
  'src/publish/parts/builder.ts',
  'src/css/base.css',
  'static/img/map.webp',
  'static/img/new.webp',
  'versions.json',
  'sidebars.ts',
  'docusaurus.config.ts',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
])('a change of %s changes it', (file) => {
  expect(changes(add(file, '\n'))).toBe(true);
});

test.each([
  ['a new page', copy('versioned_docs/version-2016/index.md', 'versioned_docs/version-2016/groups/new.md')],
  ['a page that is gone', remove('versioned_docs/version-2016/groups/old.md')],
  ['a translation that is gone', remove(`i18n/nb/${DOCS}/version-2016/groups/old.md`)],
  [
    'the successor of a page, which is what is edited in its place,',
    copy(`i18n/nb/${DOCS}/version-2016/groups/old.md`, `i18n/nb/${DOCS}/current/groups/old.md`),
  ],
  [
    'a file of code under another name',
    (site: Fixture) => (
      copy('src/components/a.tsx', 'src/components/b.tsx')(site),
      remove('src/components/a.tsx')(site)
    ),
  ],
])('%s changes it', (_what, change) => {
  expect(changes(change)).toBe(true);
});

describe('the menu of editions, which leads to the same page in another one', () => {
  test.each([
    ['a page of both is gone from the one in preparation', remove('docs/index.md'), true],
    [
      'a page that only 2016 had is there again',
      copy('versioned_docs/version-2016/groups/old.md', 'docs/groups/old.md'),
      true,
    ],
    ['a page that 2016 does not have is gone', remove('docs/groups/evening.md'), false],
    ['a page that 2016 does not have is new', copy('docs/groups/evening.md', 'docs/groups/new.md'), false],
  ])('%s: changed is %s', (_what, change, changed) => {
    expect(changes(change)).toBe(changed);
  });
});

test('each language has its own', () => {
  withSite(BASE, (site) => {
    expect(new Set((['cs', 'en', 'nb'] as const).map((locale) => keyOf(site, {locale}))).size).toBe(3);
  });
});

test.each(['2016', '2015'])('a part of two editions is changed by the texts of %s', (edition) => {
  withSite({...BASE, 'versioned_docs/version-2015/index.md': 'x'}, (site) => {
    const before = keyOf(site, {part: '2016_2015'});
    add(`versioned_docs/version-${edition}/index.md`)(site);
    expect(keyOf(site, {part: '2016_2015'})).not.toBe(before);
  });
});

// Numbers of the miniature site were verified on 2026-01-15; a helpline is fresh for 6 months and shown for 24.
test.each([
  ['2026-01-15', '2026-07-15', true],
  ['2026-07-15', '2026-07-16', false],
  ['2026-07-16', '2028-01-15', true],
  ['2028-01-15', '2028-01-16', false],
])('on %s and on %s numbers are just as fresh: %s', (one, other, same) => {
  withSite(BASE, (site) => expect(keyOf(site, {day: one}) === keyOf(site, {day: other})).toBe(same));
});

test.each([
  ['/downloads/nb/2016/index', true],
  ['/downloads/nb/2016/handbook', true],
  ['/downloads/nb/2016.1/index', false],
  ['/downloads/nb/next/index', false],
  ['/downloads/en/2016/index', false],
  ['/downloads/nb/helplines-no', false],
])('another size of %s changes it: %s', (address, changed) => {
  const asked = (pdf: number): Asked => ({downloads: {[address]: {title: 'x', bytes: {pdf}}}});
  withSite(BASE, (site) => expect(keyOf(site, asked(1)) !== keyOf(site, asked(2))).toBe(changed));
});

test('the address of the site changes it', () => {
  const before = process.env.SITE_URL;
  try {
    expect(changes(() => (process.env.SITE_URL = 'https://guide.test'))).toBe(true);
  } finally {
    if (before === undefined) delete process.env.SITE_URL;
    else process.env.SITE_URL = before;
  }
});

test('what a link leads to is not read', () => {
  expect(changes(({root}) => fs.symlinkSync('/nowhere', path.join(root, 'static/img/link.webp')))).toBe(false);
});
