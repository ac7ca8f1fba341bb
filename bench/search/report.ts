import {QUERY_CLASSES, type BenchQuery, type QueryClass} from './queries';
import type {BuiltEngine} from './engines/engine';

export type ClassResult = {queries: number; at1: number; at5: number; misses: string[]};

const percent = (part: number, whole: number) => (whole === 0 ? Number.NaN : (100 * part) / whole);

/** Runs all queries of a class; percentages of queries whose page came first, or among the first five. */
export async function runClass(engine: BuiltEngine, queries: readonly BenchQuery[]): Promise<ClassResult> {
  let [first, five] = [0, 0];
  const misses: string[] = [];
  for (const {query, pages} of queries) {
    const place = (await engine.search(query)).findIndex((page) => pages.has(page));
    first += place === 0 ? 1 : 0;
    five += place >= 0 && place < 5 ? 1 : 0;
    if (place < 0 || place >= 5) {
      misses.push(`${query} -> ${[...pages].slice(0, 2).join(', ')}`);
    }
  }
  return {queries: queries.length, at1: percent(first, queries.length), at5: percent(five, queries.length), misses};
}

/** Milliseconds per key press, typing each query letter by letter: median and 95th percentile. */
export async function keyPressTimes(engine: BuiltEngine, queries: readonly BenchQuery[]): Promise<[number, number]> {
  const times: number[] = [];
  for (const {query} of queries) {
    for (let typed = 1; typed <= query.length; typed += 1) {
      const started = performance.now();
      await engine.search(query.slice(0, typed));
      times.push(performance.now() - started);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return [at(0.5), at(0.95)];
}

const cell = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(0));

/** A Markdown row: @1 / @5 per class, mean over the classes that have queries. */
export function tableRow(name: string, results: Record<QueryClass, ClassResult>): string {
  const filled = QUERY_CLASSES.map((each) => results[each]).filter(({queries}) => queries > 0);
  const mean = (key: 'at1' | 'at5') => filled.reduce((sum, result) => sum + result[key], 0) / filled.length;
  const cells = QUERY_CLASSES.map((each) => `${cell(results[each].at1)} / ${cell(results[each].at5)}`);
  return `| ${[name, ...cells, `${mean('at1').toFixed(1)} / ${mean('at5').toFixed(1)}`].join(' | ')} |`;
}

export function tableHead(counts: Record<QueryClass, number>): string {
  const heads = QUERY_CLASSES.map((each) => `${each} (${counts[each]})`);
  return `| success@1 / @5, % | ${heads.join(' | ')} | mean |\n| --- |${' --- |'.repeat(QUERY_CLASSES.length + 1)}`;
}
