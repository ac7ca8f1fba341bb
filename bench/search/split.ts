import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {decodeIndex, decodePart} from '../../src/domain/search/format';
import {buildIndex} from '../../src/domain/search/indexWriter';
import {joinParts} from '../../src/domain/search/joinIndexes';
import {createSearcher, type Searcher} from '../../src/domain/search/search';
import {splitIndex} from '../../src/domain/search/splitIndex';
import {createThesaurus} from '../../src/domain/search/thesaurus';
import {enlarge} from './collection/enlarge';
import {libreOfficeDocuments} from './collection/libreoffice';
import {makeQueries, type BenchQuery} from './queries';

/** How large sites load: what comes before the first result, and what the first file alone finds. */
const {values} = parseArgs({
  options: {
    cache: {type: 'string', default: path.join(os.tmpdir(), 'search-bench')},
    pages: {type: 'string', default: '1500,3000,5000'},
    budget: {type: 'string', default: '150000'},
  },
});

const measure = (bytes: Uint8Array) => gzipSync(bytes, {level: 9}).length;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);

function success(searcher: Searcher, queries: readonly BenchQuery[]): string {
  const places = queries.map(({query, pages}) =>
    searcher.search(query, {limit: 5}).results.findIndex(({url}) => pages.has(url.split('#')[0] ?? '')),
  );
  const percent = (found: number) => ((100 * found) / queries.length).toFixed(0);
  return `${percent(places.filter((place) => place === 0).length)} / ${percent(places.filter((place) => place >= 0).length)}`;
}

const {cs} = libreOfficeDocuments(values.cache);
console.log(
  '| pages | files | first file, kB gzip | all, kB gzip | open first, ms | title @1/@5 first file | all | heading @1/@5 first file | all | key press p95, ms |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const pages of values.pages.split(',').map(Number)) {
  const documents = enlarge(cs, pages);
  const queries = makeQueries(documents, [], 'cs', null, {most: 150});
  const files = splitIndex(buildIndex(documents, 'cs'), Number(values.budget), measure);
  const started = performance.now();
  const opened = decodeIndex(files[0] as Uint8Array);
  const first = createSearcher(opened.index, createThesaurus([]));
  const ready = performance.now() - started;
  const parts = files.slice(1).map((file) => decodePart(file, opened));
  const whole = createSearcher(joinParts(opened, parts), createThesaurus([]));
  const times = queries.title.slice(0, 40).flatMap(({query}) =>
    [...query].map((_, at) => {
      const pressed = performance.now();
      whole.search(query.slice(0, at + 1));
      return performance.now() - pressed;
    }),
  );
  times.sort((a, b) => a - b);
  const sizes = files.map(measure);
  const cells = [
    pages,
    files.length,
    kilobytes(sizes[0] ?? 0),
    kilobytes(sizes.reduce((sum, size) => sum + size, 0)),
    ready.toFixed(0),
    success(first, queries.title),
    success(whole, queries.title),
    success(first, queries.heading),
    success(whole, queries.heading),
    (times[Math.floor(times.length * 0.95)] ?? 0).toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
