import type {Piece, PieceRole} from '../../content/prose';
import type {Page} from '../../content/page';
import type {Locale} from '../../locales/locales';
import type {SiteModel} from '../../model/siteModel';
import {pageProse} from './pageProse';
import {recordTexts} from './recordTexts';

/** Text that reads as one: a block of a page, its title or description, a field of a record. */
export interface Passage {
  readonly file: string;
  readonly locale: Locale;
  /** What belongs together in the file: a section of a page (title and description to its top), a field of a record. */
  readonly section: string;
  /** The page, where it is one. */
  readonly page?: Page;
  readonly pieces: readonly Piece[];
}

/** Stands for words that are left out: no letter, no digit, no space, so that no phrase reaches across. */
const GAP = '\u25E6';

/** Quotations in the marks of the three languages; they end where the paragraph ends at the latest. */
const QUOTED = /„[^“”]*[“”]|“[^”]*”|‘[^’]*’|«[^»]*»|"[^"\n]*"/g;

const blank = (text: string) => text.replace(/[^\n]/g, GAP);

/** The words of a passage by those roles; all others are blanked, letter by letter, so that places stay. */
export function wordsOf({pieces}: Pick<Passage, 'pieces'>, roles: readonly PieceRole[]): string {
  return pieces.map(({text, role}) => (roles.includes(role) ? text : blank(text))).join('');
}

/** What the author says: no quotation, no code, no titles of others; terms only when asked for. */
export function ownWords(passage: Pick<Passage, 'pieces'>, terms: 'terms' | 'no-terms'): string {
  const before = knownWords[terms].get(passage);
  if (before !== undefined) return before;
  const words = wordsOf(passage, terms === 'terms' ? ['own', 'term'] : ['own']).replace(QUOTED, blank);
  knownWords[terms].set(passage, words);
  return words;
}

/** By passage: many rules ask. */
const knownWords = {terms: new WeakMap<object, string>(), 'no-terms': new WeakMap<object, string>()};

/** Line of the file at a place of `wordsOf`. */
export function lineAt({pieces}: Pick<Passage, 'pieces'>, offset: number): number | undefined {
  let start = 0;
  for (const {text, line} of pieces) {
    if (offset < start + text.length) return line + (text.slice(0, offset - start).match(/\n/g)?.length ?? 0);
    start += text.length;
  }
  return pieces.at(-1)?.line;
}

const known = new WeakMap<SiteModel, readonly Passage[]>();

/** Everything in words that the site's contributors wrote, pages and records. Collected once for each model. */
export function passagesOf(model: SiteModel): readonly Passage[] {
  const before = known.get(model);
  if (before) return before;
  const passages = [...model.pages.flatMap((page) => passagesOfPage(model, page)), ...recordTexts(model)];
  known.set(model, passages);
  return passages;
}

/** Passages of one page, its title, description and label first. */
function passagesOfPage(model: SiteModel, page: Page): Passage[] {
  const {file, locale, frontMatter, lines} = page;
  const label = 'sidebar_label' in frontMatter ? frontMatter.sidebar_label : undefined;
  const head = Object.entries({title: frontMatter.title, description: frontMatter.description, sidebar_label: label});
  return [
    ...head.flatMap(([key, text]) =>
      text === undefined
        ? []
        : [{file, locale, page, section: '', pieces: [{text, role: 'own' as const, line: lines[key] ?? 1}]}],
    ),
    ...pageProse(model, page).blocks.map((block) => ({file, locale, page, ...block})),
  ];
}
