import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {Page} from '../domain/content/page';
import {today} from '../site/today';
import {listFiles} from '../site/tree';

/** Folders from which the site is made. */
const FOLDERS = ['docs', 'blog', 'guide', 'i18n', 'data', 'src', 'static', 'versioned_docs', 'versioned_sidebars'];
/** Files at top level from which the site is made. */
export const FILES = [
  'versions.json',
  'sidebars.ts',
  'docusaurus.config.ts',
  'package.json',
  'package-lock.json',
  // What is installed, which the list above does not say before `npm ci` has run.
  'node_modules/.package-lock.json',
  'tsconfig.json',
];

/** Variables that change what is built. */
const SETTINGS = [
  'SITE_URL',
  'REPOSITORY',
  'EXPORTS',
  'ALGOLIA_APPLICATION_ID',
  'ALGOLIA_SEARCH_KEY',
  'ALGOLIA_INDEX_PREFIX',
];

/** The settings of this run that change what is built. Words are sorted and dates written by Node. */
export function settingsText(): string {
  const node = `node=${process.version}\0`;
  return node + SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}\0`).join('');
}

/** Page text alone: what the bundler's cache sees by itself, with what pages show of each other (`src/plugins/other-texts`). */
const PAGE_TEXT =
  /^(?:docs|blog|guide|versioned_docs|i18n\/[^/]+\/docusaurus-plugin-content-(?:docs|docs-guide|blog))\/.*\.md$/;

export interface Inputs {
  /** Changes when anything changes that the site is made from. */
  readonly all: string;
  /** Changes when anything but the text of existing pages changes: records, code, settings, the list of pages and addresses. */
  readonly frame: string;
}

/** The same with the addresses that texts give their pages: a page that links to another is bundled with its address. */
export function withAddresses({all, frame}: Inputs, pages: readonly Page[]): Inputs {
  const addresses = pages.map(({file, frontMatter}) => [file, frontMatter.slug]);
  return {all, frame: createHash('sha256').update(frame).update(JSON.stringify(addresses)).digest('hex')};
}

/**
 * Fingerprints (SHA-256, hex) of what the site is made from. Tests and their fixtures do not count. The day does: a page
 * says how fresh a number is, also to a reader without script.
 */
export function inputsOf(root: string, day: string = today()): Inputs {
  const files = [
    ...FOLDERS.flatMap((folder) => listFiles(root, folder))
      .filter(({file, isLink}) => !isLink && !/\.test\.tsx?$/.test(file))
      .map(({file}) => file),
    ...FILES.filter((file) => fs.existsSync(path.join(root, file))),
  ];
  const begin = () => createHash('sha256').update(`${day}\0${settingsText()}\0`);
  const [all, frame] = [begin(), begin()];
  for (const file of files) {
    const content = fs.readFileSync(path.join(root, file));
    for (const hash of PAGE_TEXT.test(file) ? [all] : [all, frame])
      hash.update(`${file}\0`).update(content).update('\0');
    // A page that is new or gone changes the frame, its text does not.
    if (PAGE_TEXT.test(file)) frame.update(`${file}\0`);
  }
  return {all: all.digest('hex'), frame: frame.digest('hex')};
}
