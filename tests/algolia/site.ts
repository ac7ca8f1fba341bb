import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {stringify} from 'yaml';
import {LOCALES, type Locale, localePrefix} from '../../src/domain/locales/locales';
import type {SiteModel} from '../../src/domain/model/siteModel';
import type {SearchDocument} from '../../src/domain/search/document';
import {TEST_CONCEPTS, TEST_SITE, testDocument} from '../../src/domain/search/fixture';
import type {SearchSettings} from '../../src/domain/search/settings';
import {writeAlgoliaManifest} from '../../src/publish/search/writeIndexes';
import {type PushInput, pushSearch} from '../../src/publish/algolia/pushSearch';
import {ADMIN_KEY, APPLICATION_ID, type ContractServer, SEARCH_KEY} from './contractServer';

const PREFIX = 'test';

const foreign = (locale: Locale, given: Parameters<typeof testDocument>[0]) =>
  testDocument({...given, url: `${localePrefix(locale)}${given.url}`, id: given.url, locale, lang: locale});

/** What a build of a small site leaves; the Czech one has a page that is not translated from Norwegian. */
export const DOCUMENTS: Record<Locale, readonly SearchDocument[]> = {
  cs: [
    ...TEST_SITE,
    testDocument({
      url: '/docs/next/svepomocna-skupina',
      title: 'Svépomocná skupina, nová podoba',
      text: 'Svépomocné skupiny v novém vydání.',
      topics: ['self-help-group'],
      edition: 'next',
    }),
  ],
  en: [
    foreign('en', {
      url: '/docs/self-help-group',
      title: 'Self-help group',
      text: 'The participants lead the groups themselves.',
      topics: ['self-help-group'],
      edition: '2016',
    }),
  ],
  nb: [
    foreign('nb', {
      url: '/docs/self-help-group',
      title: 'Selvhjelpsgruppe',
      text: 'Deltakerne leder gruppene selv. Hvert møte varer i to timer.',
      topics: ['self-help-group'],
      edition: '2016',
    }),
  ],
};

/** A folder that looks like a checkout after a build. */
export class BuiltSite {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'pushed-'));
  readonly lines: string[] = [];
  readonly pauses: number[] = [];

  constructor(documents: Partial<Record<Locale, readonly SearchDocument[]>> = {}) {
    for (const {id, ...concept} of TEST_CONCEPTS)
      this.write(`data/concepts/${id}.yml`, stringify({group: 'group', ...concept}, {aliasDuplicateObjects: false}));
    for (const locale of LOCALES) this.setDocuments(locale, documents[locale] ?? DOCUMENTS[locale]);
  }

  write(file: string, text: string): void {
    const absolute = path.join(this.root, file);
    fs.mkdirSync(path.dirname(absolute), {recursive: true});
    fs.writeFileSync(absolute, text);
  }

  setDocuments(locale: Locale, documents: readonly SearchDocument[]): void {
    this.write(`.cache/search/${locale}.json`, JSON.stringify(documents));
  }

  read(file: string): unknown {
    return JSON.parse(fs.readFileSync(path.join(this.root, file), 'utf8'));
  }

  has(file: string): boolean {
    return fs.existsSync(path.join(this.root, file));
  }

  remove(): void {
    fs.rmSync(this.root, {recursive: true, force: true});
  }

  /** Pushes to a server, noting what is printed and waited for; nothing is really waited for. */
  push(server: ContractServer | null, changes: Partial<PushInput> = {}): Promise<void> {
    return pushSearch({
      root: this.root,
      environment: {
        ALGOLIA_APPLICATION_ID: APPLICATION_ID,
        ALGOLIA_ADMIN_KEY: ADMIN_KEY,
        ALGOLIA_INDEX_PREFIX: PREFIX,
      },
      dryRun: false,
      log: (line) => this.lines.push(line),
      sleep: async (milliseconds) => void this.pauses.push(milliseconds),
      batchSize: 3,
      clientOptions: server ? {hosts: server.hosts} : {},
      ...changes,
    });
  }

  /** Writes what the pages of an Algolia build load, below `pages/`. */
  async writePages(): Promise<string> {
    const concepts = Object.fromEntries(TEST_CONCEPTS.map((concept) => [concept.id, concept]));
    const model = {concepts, editions: [{id: '2016'}]} as unknown as SiteModel;
    const pages = path.join(this.root, 'pages');
    for (const locale of LOCALES)
      await writeAlgoliaManifest(path.join(pages, localePrefix(locale)), model, locale, DOCUMENTS[locale]);
    fs.writeFileSync(path.join(pages, '404.html'), '');
    return pages;
  }
}

/** Settings of a build that uses the contract server. */
export const SETTINGS: SearchSettings = {
  name: 'algolia',
  applicationId: APPLICATION_ID,
  searchKey: SEARCH_KEY,
  indexPrefix: PREFIX,
};
