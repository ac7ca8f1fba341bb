import {DEFAULT_LOCALE, LOCALES, type Locale} from '../../../src/domain/locales/locales';
import {type Known, type PagePlan, pageText} from './page';

/** Pages that a site of ours must have, because its start page leads to one of them. */
const FIRST_STEP = 'preparing/deciding-to-start';

/** The pages of a site: the start, then the chapters in turn. */
export function planPages(pages: number, chapters: readonly string[]): PagePlan[] {
  const taken = FIRST_STEP.split('/')[0];
  const ordered = [taken ?? '', ...chapters.filter((chapter) => chapter !== taken)];
  return Array.from({length: pages}, (_, number) => {
    if (number === 0) return {number, path: 'index'};
    if (number === 1) return {number, path: FIRST_STEP};
    const chapter = ordered[(number - 1) % ordered.length];
    return {number, path: `${chapter}/page-${String(number).padStart(4, '0')}`};
  });
}

/** The page of a reader that is weighed and the page that is edited: an ordinary one, the same in every size. */
export const READING_PAGE = FIRST_STEP;

const TRANSLATED = 'docusaurus-plugin-content-docs/current';

/** Where Docusaurus, and we with it, look for the pages of a language. */
export function folderOf(locale: Locale): string {
  return locale === DEFAULT_LOCALE ? 'docs' : `i18n/${locale}/${TRANSLATED}`;
}

/** Every page in every language, by the path of its file. The same arguments always give the same texts. */
export function* contentFiles(
  plan: readonly PagePlan[],
  known: Known,
): Generator<readonly [file: string, text: string]> {
  for (const page of plan) {
    const text = pageText(page, plan, known);
    for (const locale of LOCALES) yield [`${folderOf(locale)}/${page.path}.md`, text(locale)];
  }
}

/** The text of a page with one more sentence at its end; another one for each run. */
export function edited(text: string, run: number): string {
  const words = ['první', 'druhá', 'třetí', 'čtvrtá', 'pátá', 'šestá', 'sedmá', 'osmá', 'devátá', 'desátá'];
  const word = words[(run - 1) % words.length];
  return `${text.trimEnd()}\n\nTohle je ${word} věta, kterou sem někdo připsal po přečtení celé stránky.\n`;
}
