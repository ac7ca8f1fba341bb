import {LOCALES} from '../../../src/domain/locales/locales';
import {titleOf} from './page';
import {READING_PAGE, contentFiles, edited, folderOf, planPages} from './tree';

const CHAPTERS = ['understanding', 'preparing', 'meeting'];
const KNOWN = {topics: ['one', 'two'], source: 'report'};
const plan = planPages(40, CHAPTERS);
const files = new Map(contentFiles(plan, KNOWN));

const wordsOf = (text: string) =>
  text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/\$[^$]*\$|\{#[^}]*\}|\]\([^)]*\)/g, '')
    .match(/\p{L}+/gu)?.length ?? 0;

test('the same texts every time', () => {
  expect([...contentFiles(plan, KNOWN)]).toEqual([...files]);
});

test('a larger site has the same pages at its beginning, but for their links', () => {
  const larger = planPages(60, CHAPTERS);
  expect(larger.slice(0, 40)).toEqual(plan);
});

test('every page in every language, of a length that pages have', () => {
  expect(files.size).toBe(40 * LOCALES.length);
  for (const text of files.values()) {
    expect(wordsOf(text)).toBeGreaterThan(550);
    expect(wordsOf(text)).toBeLessThan(950);
  }
});

test('every chapter has pages, and there is one that readers and editors go to', () => {
  for (const chapter of CHAPTERS) expect(plan.filter(({path}) => path.startsWith(`${chapter}/`)).length).toBe(13);
  expect(plan.some(({path}) => path === READING_PAGE)).toBe(true);
});

test('headings carry the same ids, and tables the same numbers, in all languages', () => {
  const told = (locale: (typeof LOCALES)[number], path: string) =>
    [...(files.get(`${folderOf(locale)}/${path}.md`) ?? '').matchAll(/\{#([a-z]+)\}|\| (\d+) \|/g)].map(
      ([, id, value]) => id ?? value,
    );
  for (const {path} of plan) {
    expect(told('cs', path).length).toBe(10);
    expect(told('en', path)).toEqual(told('cs', path));
    expect(told('nb', path)).toEqual(told('cs', path));
  }
});

test('links lead to pages of the same site', () => {
  const targets = [...files.values()].flatMap((text) => [...text.matchAll(/\]\(\/([^)#]+)\.md/g)].map(([, to]) => to));
  expect(targets.length).toBe(files.size * 3);
  const known = new Set(plan.map(({path}) => path));
  expect(targets.filter((to) => !known.has(to ?? ''))).toEqual([]);
});

test('pictures, formulas and tables are where they are said to be', () => {
  const czech = plan.map(({path}) => files.get(`docs/${path}.md`) ?? '');
  expect(czech.filter((text) => text.includes('](/img/picture-')).length).toBe(10);
  expect(czech.filter((text) => text.includes('\n$$\n')).length).toBe(14);
  expect(czech.every((text) => text.includes('| --- | --- |'))).toBe(true);
});

test('no two pages of a language have the same title', () => {
  const large = planPages(2400, CHAPTERS);
  expect(new Set(large.map((page) => titleOf(page, 'nb'))).size).toBe(2400);
});

test('an edit adds one sentence at the end, another one in each run', () => {
  expect(edited('Text.\n', 1)).toMatch(/^Text\.\n\nTohle je první věta, .+\.\n$/);
  expect(edited('Text.\n', 2)).not.toBe(edited('Text.\n', 1));
});
