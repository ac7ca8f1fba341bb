import {readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {LOCALES, type Locale} from '../../src/domain/locales/locales';
import type {SearchDocument} from '../../src/domain/search/document';
import type {ThesaurusConcept} from '../../src/domain/search/thesaurus';
import {tokenize} from '../../src/domain/search/tokenize';
import {fewer} from './collection/enlarge';
import {libreOfficeDocuments} from './collection/libreoffice';
import {siteCollection} from './collection/site';
import {minisearch} from './engines/minisearch';
import {ours} from './engines/ours';
import {pagefind} from './engines/pagefind';
import {readParadigms} from './paradigms';
import {makeQueries, QUERY_CLASSES, type QueryClass} from './queries';
import {keyPressTimes, runClass, tableHead, tableRow, type ClassResult} from './report';

const {values} = parseArgs({
  options: {
    documents: {type: 'string'},
    concepts: {type: 'string'},
    site: {type: 'boolean', default: false},
    cache: {type: 'string', default: path.join(os.tmpdir(), 'search-bench')},
    locales: {type: 'string', default: LOCALES.join(',')},
    engines: {type: 'string', default: 'ours,MiniSearch,Pagefind'},
    pages: {type: 'string'},
    misses: {type: 'boolean', default: false},
    seed: {type: 'string', default: '7'},
  },
});

const readJson = <Value>(file: string): Value => JSON.parse(readFileSync(file, 'utf8')) as Value;

function loadDocuments(): Record<Locale, SearchDocument[]> {
  if (!values.documents) {
    return libreOfficeDocuments(values.cache);
  }
  const all = readJson<SearchDocument[]>(values.documents);
  const of = (locale: Locale) => all.filter((document) => document.locale === locale);
  return {cs: of('cs'), en: of('en'), nb: of('nb')};
}

async function benchLocale(locale: Locale, all: SearchDocument[], concepts: ThesaurusConcept[]): Promise<void> {
  const documents = values.pages ? fewer(all, Number(values.pages)) : all;
  const titles = documents.map(({title}) => title).join(' ');
  const wanted = new Set(tokenize(titles).map(({text}) => text.toLowerCase()));
  const paradigms = readParadigms(locale, wanted);
  const queries = makeQueries(documents, concepts, locale, paradigms, {seed: Number(values.seed)});
  const words = documents.reduce((sum, {text, heading}) => sum + tokenize(`${heading} ${text}`).length, 0);
  console.log(
    `\n## ${locale}: ${new Set(documents.map(({page}) => page)).size} pages, ${documents.length} sections, ${words} words\n`,
  );
  console.log(
    tableHead(
      Object.fromEntries(QUERY_CLASSES.map((each) => [each, queries[each].length])) as Record<QueryClass, number>,
    ),
  );
  const notes: string[] = [];
  for (const engine of [ours, minisearch, pagefind].filter(({name}) =>
    values.engines.split(',').some((each) => name.startsWith(each)),
  )) {
    const built = await engine.build(documents, locale, concepts);
    if (!built) {
      notes.push(`${engine.name}: not installed (npm install --prefix bench/search).`);
      continue;
    }
    const results = {} as Record<QueryClass, ClassResult>;
    for (const each of QUERY_CLASSES) {
      results[each] = await runClass(built, queries[each]);
    }
    console.log(tableRow(engine.name, results));
    const [median, p95] = await keyPressTimes(built, queries.title.slice(0, 30));
    const sizes = `index ${Math.round(built.rawBytes / 1000)} kB, gzip ${(built.gzipBytes / 1000).toFixed(1)} kB`;
    const extra = Object.entries(built.notes ?? {})
      .map(([name, value]) => `; ${name} ${value}`)
      .join('');
    notes.push(`${engine.name}: ${sizes}; key press median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms${extra}`);
    if (values.misses) {
      QUERY_CLASSES.forEach((each) => results[each].misses.forEach((miss) => notes.push(`  missed ${each}: ${miss}`)));
    }
  }
  console.log(`\n${notes.map((note) => `- ${note}`).join('\n')}`);
}

const site = values.site ? siteCollection() : null;
const documents = site?.documents ?? loadDocuments();
const concepts = site?.concepts ?? (values.concepts ? readJson<ThesaurusConcept[]>(values.concepts) : []);
for (const locale of LOCALES.filter((each) => values.locales.split(',').includes(each))) {
  await benchLocale(locale, documents[locale], concepts);
}
