import type {Page} from '../../content/page';
import {type Prose, proseOf} from '../../content/prose';
import type {SiteModel} from '../../model/siteModel';

const known = new WeakMap<Page, Prose>();

/** The words of a page. A page is parsed once; asking again, by another rule, costs nothing. */
export function pageProse(model: Pick<SiteModel, 'texts'>, page: Page): Prose {
  return known.get(page) ?? readProse(page, bodyLineOf(model, page));
}

/**
 * The same for a page that has just been read, to be kept for those that ask later.
 * @param bodyLine 1-based line of the file on which the body begins
 */
export function readProse(page: Page, bodyLine: number): Prose {
  const prose = proseOf(page.body, bodyLine);
  rememberProse(page, prose);
  return prose;
}

/** Keeps what an earlier reading of the same text found. */
export function rememberProse(page: Page, prose: Prose): void {
  known.set(page, prose);
}

/** 1-based line of the file on which the body begins: what stands before it is the front matter. */
function bodyLineOf({texts}: Pick<SiteModel, 'texts'>, page: Page): number {
  const text = texts[page.file]?.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n') ?? page.body;
  return text.slice(0, text.length - page.body.length).split('\n').length;
}
