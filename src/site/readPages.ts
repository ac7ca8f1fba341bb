import path from 'node:path';
import {problem, type Problem} from '../domain/checks/problem';
import {emptyTranslation} from '../domain/checks/rules/emptyTranslation';
import {frontMatterKey} from '../domain/checks/rules/frontMatterKey';
import {frontMatterSyntax} from '../domain/checks/rules/frontMatterSyntax';
import {frontMatterValue} from '../domain/checks/rules/frontMatterValue';
import {pageDefaultLocaleFolder} from '../domain/checks/rules/pageDefaultLocaleFolder';
import {pageFormat} from '../domain/checks/rules/pageFormat';
import {textInvolved} from '../domain/checks/rules/textInvolved';
import {readProse} from '../domain/checks/text/pageProse';
import {
  type FrontMatter,
  blogFrontMatterSchema,
  docsFrontMatterSchema,
  guideFrontMatterSchema,
  splitFrontMatter,
} from '../domain/content/frontMatter';
import {pagePath} from '../domain/content/ids';
import {isCategoryFile, stringsLocale} from '../domain/content/knownFiles';
import {tooDeep} from '../domain/content/involved';
import {parseMarkdown} from '../domain/content/markdown';
import {outlineOf} from '../domain/content/outline';
import {GUIDE_EDITION, type Page, type PagePlace} from '../domain/content/page';
import {fileOf, placeOf, sourceFolder} from '../domain/content/places';
import {DEFAULT_LOCALE} from '../domain/locales/locales';
import {sectionsOfPage} from '../domain/translation/sections';
import type {PageMemory} from './pageMemory';
import {issueMessage, valueAt} from './schemaProblems';
import {listFiles, readText, type TreeFile} from './tree';

/**
 * Reads every page of `docs/`, `versioned_docs/`, `blog/`, `guide/` and their translations.
 * @param memory pages whose texts did not change since they were kept are taken from there
 */
export function readPages(
  root: string,
  skip: ReadonlySet<string> = new Set(),
  memory?: PageMemory,
): {pages: Page[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const pages: Page[] = [];
  for (const entry of contentFiles(root)) {
    if (skip.has(entry.file)) continue;
    const place = admit(entry, problems);
    const page = place && readPage(root, place, problems, memory);
    if (page) pages.push(page);
  }
  return {pages, problems};
}

function contentFiles(root: string): TreeFile[] {
  const translations = listFiles(root, 'i18n').filter(({file}) =>
    /\/docusaurus-plugin-content-(?:docs|docs-guide|blog)(?:\/|$)/.test(file),
  );
  return [...['docs', 'blog', 'guide', 'versioned_docs'].flatMap((folder) => listFiles(root, folder)), ...translations];
}

/** Decides whether a file may be a page; says why not (links are reported for the whole tree at once). */
function admit({file, isLink}: TreeFile, problems: Problem[]): PagePlace | null {
  const name = path.posix.basename(file);
  if (isLink || isCategoryFile(file) || stringsLocale(file) !== null) return null;
  const place = placeOf(file);
  if (place && file.startsWith(`i18n/${DEFAULT_LOCALE}/`)) {
    problems.push(
      problem(pageDefaultLocaleFolder, {file}, {name, mend: `${sourceFolder(place.edition)}/${place.path}.md`}),
    );
    return null;
  }
  if (place && name.endsWith('.md') && pagePath.safeParse(place.path).success) return place;
  problems.push(problem(pageFormat, {file}, {name}));
  return null;
}

/** What other pages state in their front matter, for pages of the guide, which claim nothing. */
const GUIDE_FACTS = {topics: [] as string[], sources: [] as string[], provenance: 'proposed' as const};

function readPage(root: string, place: PagePlace, problems: Problem[], memory?: PageMemory): Page | null {
  const text = readText(root, place.file);
  const {file} = place;
  const before = memory?.recall(file, text);
  if (before) return before;
  if (text.replace('\uFEFF', '').trim() === '') {
    problems.push(emptyFile(root, place));
    return null;
  }
  const split = splitFrontMatter(text);
  if (split.faults.length > 0) {
    problems.push(...split.faults.map(({line, message}) => problem(frontMatterSyntax, {file, line}, {message})));
    return null;
  }
  const isGuide = place.edition === GUIDE_EDITION;
  const schema = isGuide
    ? guideFrontMatterSchema
    : place.collection === 'blog'
      ? blogFrontMatterSchema
      : docsFrontMatterSchema;
  const result = schema.safeParse(split.data);
  if (!result.success) {
    const allowed = Object.keys(schema.shape).join(', ');
    for (const issue of result.error.issues) {
      const line = split.lineOf(issue.path);
      if (issue.code === 'unrecognized_keys') {
        problems.push(
          ...issue.keys.map((key) => problem(frontMatterKey, {file, line: split.lineOf([key])}, {key, allowed})),
        );
      } else {
        const message = valueAt(split.data, issue.path) === undefined ? '–' : issueMessage(issue);
        problems.push(problem(frontMatterValue, {file, line}, {key: issue.path.join('.'), message}));
      }
    }
    return null;
  }
  const deep = tooDeep(parseMarkdown(split.body));
  if (deep) {
    const {cs, en, nb} = deep.reason;
    const params = {reason_cs: cs, reason_en: en, reason_nb: nb};
    problems.push(problem(textInvolved, {file, line: deep.line + split.bodyLine - 1}, params));
    return null;
  }
  const lines = Object.fromEntries(Object.keys(split.data).map((key) => [key, split.lineOf([key])]));
  const frontMatter = (isGuide ? {...GUIDE_FACTS, ...result.data} : result.data) as FrontMatter;
  const page = {...place, frontMatter, lines, body: split.body, outline: outlineOf(split.body, split.bodyLine)};
  // What checks and translation states will ask of it, while its tree is at hand: trees of thousands of pages are not kept.
  readProse(page, split.bodyLine);
  sectionsOfPage(page);
  memory?.keep(page, text);
  return page;
}

/** A file without a word, as the browser editor leaves it when everything is deleted: one problem, not one for every key. */
function emptyFile(root: string, place: PagePlace): Problem {
  const {file, locale} = place;
  if (locale === DEFAULT_LOCALE) return problem(frontMatterSyntax, {file}, {message: 'the file is empty'});
  const source = fileOf({...place, locale: DEFAULT_LOCALE});
  const exists = listFiles(root, path.posix.dirname(source)).some((each) => each.file === source && !each.isLink);
  const words = exists ? (splitFrontMatter(readText(root, source)).body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0;
  return problem(emptyTranslation, {file}, {words: '0', expected: String(words), source});
}
