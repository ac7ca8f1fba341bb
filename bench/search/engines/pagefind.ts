import {mkdtempSync, readdirSync, readFileSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {SearchDocument} from '../../../src/domain/search/document';
import type {Engine} from './engine';

type PagefindIndex = {
  addCustomRecord(record: object): Promise<unknown>;
  writeFiles(options: {outputPath: string}): Promise<unknown>;
};

/** The part of Pagefind's browser script that the bench calls. */
type PagefindClient = {
  options(options: object): Promise<void>;
  search(query: string): Promise<{results: {data(): Promise<{meta: {page: string}}>}[]}>;
};

const HTML = (lang: string, title: string, body: string) =>
  `<html lang="${lang}"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function pages(documents: readonly SearchDocument[], lang: string): {url: string; content: string}[] {
  const parts = new Map<string, {title: string; body: string}>();
  for (const {page, title, heading, text} of documents) {
    const entry = parts.get(page) ?? {
      title: escape(title),
      body: `<span hidden data-pagefind-meta="page">${page}</span>`,
    };
    const section = `${heading ? `<h2>${escape(heading)}</h2>` : ''}<p>${escape(text)}</p>`;
    parts.set(page, {...entry, body: entry.body + section});
  }
  return [...parts].map(([page, {title, body}]) => ({url: `${page}.html`, content: HTML(lang, title, body)}));
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** Lets the browser script read its files from disk. */
function serveFromDisk(folder: string): void {
  globalThis.fetch = (async (address: string) => {
    const file = path.join(folder, new URL(String(address), 'http://bench/').pathname.replace(/^\/pagefind\//, ''));
    return new Response(readFileSync(file));
  }) as typeof fetch;
}

/** Pagefind with its defaults, through its own client. Its size is the whole bundle of index files. */
export const pagefind: Engine = {
  name: 'Pagefind 1.6',
  async build(documents, locale) {
    const name = 'pagefind';
    const module = await import(name).catch(() => null);
    if (!module) {
      return null;
    }
    const {index} = (await module.createIndex()) as {
      index: PagefindIndex & {addHTMLFile(file: object): Promise<unknown>};
    };
    for (const page of pages(documents, locale)) {
      await index.addHTMLFile(page);
    }
    const folder = mkdtempSync(path.join(os.tmpdir(), 'pagefind-'));
    await index.writeFiles({outputPath: folder});
    serveFromDisk(folder);
    const client = (await import(path.join(folder, 'pagefind.js'))) as PagefindClient;
    await client.options({basePath: 'http://bench/pagefind/', baseUrl: '/'});
    const files = allFiles(folder)
      .filter((file) => /\.pf_|\.pagefind/.test(file))
      .map((file) => readFileSync(file));
    return {
      search: async (query) => {
        const {results} = await client.search(query);
        return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).meta.page));
      },
      rawBytes: files.reduce((sum, file) => sum + file.length, 0),
      gzipBytes: files.reduce((sum, file) => sum + gzipSync(file).length, 0),
      notes: {size: 'all fragments and index chunks'},
    };
  },
};
