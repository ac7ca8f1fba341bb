import {gzipSync} from 'node:zlib';
import type {SearchDocument} from '../../../src/domain/search/document';
import type {Engine} from './engine';

type Mini = {
  addAll(pages: object[]): void;
  search(query: string, options: object): {id: string}[];
  toJSON(): object;
};

function pages(documents: readonly SearchDocument[]): object[] {
  const byPage = new Map<string, {id: string; title: string; headings: string; body: string}>();
  for (const {page, title, heading, text} of documents) {
    const entry = byPage.get(page) ?? {id: page, title, headings: '', body: ''};
    byPage.set(page, {...entry, headings: `${entry.headings} ${heading}`, body: `${entry.body} ${text}`});
  }
  return [...byPage.values()];
}

/** MiniSearch as its documentation suggests: boosted fields, prefix of the last word, fuzzy 0.2. */
export const minisearch: Engine = {
  name: 'MiniSearch 7.2',
  async build(documents) {
    const name = 'minisearch';
    const module = await import(name).catch(() => null);
    if (!module) {
      return null;
    }
    const engine = new module.default({fields: ['title', 'headings', 'body']}) as Mini;
    engine.addAll(pages(documents));
    const json = JSON.stringify(engine);
    const options = {
      boost: {title: 6, headings: 2.5},
      fuzzy: 0.2,
      prefix: (_: string, at: number, terms: string[]) => at === terms.length - 1,
    };
    return {
      search: (query) =>
        engine
          .search(query, options)
          .slice(0, 10)
          .map(({id}) => id),
      rawBytes: json.length,
      gzipBytes: gzipSync(json, {level: 9}).length,
    };
  },
};
