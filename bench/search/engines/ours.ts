import {gzipSync} from 'node:zlib';
import {decodeIndex, encodeIndex} from '../../../src/domain/search/format';
import {buildIndex} from '../../../src/domain/search/indexWriter';
import {createSearcher} from '../../../src/domain/search/search';
import {createThesaurus} from '../../../src/domain/search/thesaurus';
import {buildTexts, TEXT_STEPS} from '../../../src/domain/search/texts';
import type {Engine} from './engine';

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** The site's own engine, through its files: built, encoded, decoded, searched. */
export const ours: Engine = {
  name: 'ours',
  async build(documents, locale, concepts) {
    const started = performance.now();
    const index = buildIndex(documents, locale);
    const bytes = encodeIndex(index);
    const built = performance.now();
    const {index: opened} = decodeIndex(bytes);
    const searcher = createSearcher(opened, createThesaurus(concepts));
    const ready = performance.now();
    // A result leads to a section or to the page; terms and helplines share an address and differ by anchor.
    const pageOf = new Map(
      documents.flatMap(({url, page}): [string, string][] =>
        page.includes('#')
          ? [[url, page]]
          : [
              [url.split('#')[0] ?? '', page],
              [url, page],
            ],
      ),
    );
    const texts = TEXT_STEPS.map((step) => {
      const size = gzipSync(JSON.stringify(buildTexts(documents, index, step)), {level: 9}).length;
      return `${step === Number.POSITIVE_INFINITY ? 'all' : step}: ${kilobytes(size)}`;
    });
    return {
      search: (query) =>
        searcher
          .search(query, {limit: 10})
          .results.map(({url}) => pageOf.get(url) ?? pageOf.get(url.split('#')[0] ?? '') ?? ''),
      rawBytes: bytes.length,
      gzipBytes: gzipSync(bytes, {level: 9}).length,
      notes: {
        'build, ms': String(Math.round(built - started)),
        'open, ms': String(Math.round(ready - built)),
        'texts by characters per section, gzip': texts.join(', '),
      },
    };
  },
};
