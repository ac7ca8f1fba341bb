import {NEXT_EDITION, type Page, pageKey} from '../content/page';
import {DEFAULT_LOCALE, HTML_LANG, LOCALE_LABEL, type Locale, localePrefix} from '../locales/locales';
import {docPath} from '../model/routes';
import {sortByLabel} from '../views/links';
import {type Cited, citedSources} from './content/cited';
import {keysOf, readPageBlocks} from './content/readPage';
import type {ExportProblem} from './content/reading';
import {type ExportSite, editionDay, editionLine, pageIn, translationLine, translationOf} from './exportSite';
import {bookId, termId} from './ids';
import type {Block, ExportDocument} from './model';
import {licenceFact, outside, sourceBlocks, strong, text} from './parts';
import {EXPORT_WORDS, type ExportWords} from './words';

/** A part of an edition's menu: a page of its own, or a chapter with the folders whose pages it lists. */
export type MenuPart =
  | {readonly kind: 'page'; readonly path: string}
  | {readonly kind: 'chapter'; readonly label: string; readonly folders: readonly string[]};

interface Book {
  readonly site: ExportSite;
  readonly locale: Locale;
  readonly words: ExportWords;
  readonly cited: Cited;
  readonly paths: ReadonlySet<string>;
  readonly report: (problem: ExportProblem) => void;
}

/** Paths of the pages that each part of a menu holds, in the order of the site's own menu. */
function menuPaths(site: ExportSite, edition: string, part: MenuPart): string[] {
  if (part.kind === 'page') return [part.path];
  return part.folders.flatMap((folder) =>
    site.model.pages
      .filter(
        (page) => page.edition === edition && page.locale === DEFAULT_LOCALE && page.path.startsWith(`${folder}/`),
      )
      .sort((a, b) => position(a) - position(b) || (a.path < b.path ? -1 : 1))
      .map(({path}) => path),
  );
}

const position = ({frontMatter}: Page) =>
  ('sidebar_position' in frontMatter ? frontMatter.sidebar_position : undefined) ?? Number.POSITIVE_INFINITY;

/** A whole edition as one book: cover, contents, chapters, glossary, sources. */
export function handbookDocument(
  site: ExportSite,
  edition: string,
  locale: Locale,
  menu: readonly MenuPart[],
  report: (problem: ExportProblem) => void,
): ExportDocument {
  const words = EXPORT_WORDS[locale];
  const parts = menu.map((part) => ({
    part,
    pages: menuPaths(site, edition, part).flatMap((path) => shown(site, edition, path, locale) ?? []),
  }));
  const pages = parts.flatMap((each) => each.pages);
  const cited = citedSources(
    site.model,
    pages.flatMap((page) => keysOf(site, page)),
    locale,
  );
  const book: Book = {site, locale, words, cited, paths: new Set(pages.map(({path}) => path)), report};
  const line = editionLine(site, edition, locale, words);
  const address = `${site.origin}${localePrefix(locale)}${docPath({edition, path: 'index', slug: '/'}, '')}`;
  return {
    kind: 'handbook',
    title: site.model.editions.find(({id}) => id === edition)?.title[locale] ?? words.handbook,
    description: words.handbook,
    locale,
    lang: HTML_LANG[locale],
    date: editionDay(site, edition),
    site: words.site,
    footer: line,
    address,
    facts: [
      {label: words.edition, value: [text(line.replace(`${words.edition}: `, ''))]},
      ...(edition === NEXT_EDITION ? [{label: '', value: [strong(words.preparationMeaning)]}] : []),
      {label: words.language, value: [text(LOCALE_LABEL[locale])]},
      {label: words.downloaded, value: [outside(address)]},
      licenceFact(words),
    ],
    blocks: [
      ...parts.filter(({pages: own}) => own.length > 0).flatMap(({part, pages: own}) => chapter(book, part, own)),
      ...glossary(book),
      {kind: 'heading', level: 1, id: 'sources', fresh: true, children: [text(words.sources)]},
      ...sourceBlocks(cited.entries),
    ],
  };
}

/** The page in the book's language, or in Czech where it has no translation. */
function shown(site: ExportSite, edition: string, path: string, locale: Locale): Page | null {
  const key = pageKey({collection: 'docs', edition, path});
  return pageIn(site, key, locale) ?? pageIn(site, key, DEFAULT_LOCALE);
}

function chapter(book: Book, part: MenuPart, pages: readonly Page[]): Block[] {
  if (part.kind === 'page') return pages.flatMap((page) => section(book, page, 1));
  const id = `chapter-${part.folders[0] ?? part.label}`;
  const head: Block = {kind: 'heading', level: 1, id, fresh: true, children: [text(part.label)]};
  return [head, ...pages.flatMap((page) => section(book, page, 2))];
}

function section({site, locale, words, cited, paths, report}: Book, page: Page, level: number): Block[] {
  const blocks = readPageBlocks(site, page, {
    locale,
    words,
    cited,
    deeper: level,
    idOf: (id) => bookId(page.path, id),
    insideOf: (path, anchor) => (paths.has(path) ? bookId(path, anchor) : null),
    glossary: true,
    report,
  });
  const lang = page.locale === locale ? {} : {lang: HTML_LANG[page.locale]};
  const heading: Block = {
    kind: 'heading',
    level,
    id: bookId(page.path),
    children: [text(page.frontMatter.title)],
    ...(level === 1 ? {fresh: true} : {}),
    ...lang,
  };
  const state = translationOf(site, page);
  const lagging = state?.state === 'outdated' ? translationLine(state, locale, words) : null;
  const said = [
    words.provenance[page.frontMatter.provenance],
    lagging,
    page.locale === locale ? null : words.untranslated,
  ];
  return [heading, {kind: 'small', children: [text(said.filter((each) => each !== null).join(' '))]}, ...blocks];
}

/** All terms that have a definition, in the alphabet of the language. */
function glossary({site, locale, words}: Book): Block[] {
  const entries = sortByLabel(
    Object.values(site.model.concepts).map(({id, prefLabel, definition}) => ({
      id,
      label: prefLabel[locale],
      definition: definition[locale],
    })),
    locale,
  );
  if (entries.length === 0) return [];
  return [
    {kind: 'heading', level: 1, id: 'glossary', fresh: true, children: [text(words.glossary)]},
    ...entries.map(({id, label, definition}): Block => ({
      kind: 'paragraph',
      id: termId(id),
      children: [strong(label), text(`: ${definition}`)],
    })),
  ];
}
