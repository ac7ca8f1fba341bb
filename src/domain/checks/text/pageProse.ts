import type {Page} from '../../content/page';
import {type Prose, proseOf} from '../../content/prose';
import type {SiteModel} from '../../model/siteModel';

const known = new WeakMap<Page, Prose>();

/** The words of a page. A page is parsed once; asking again, by another rule, costs nothing. */
export function pageProse(model: Pick<SiteModel, 'texts'>, page: Page): Prose {
  const before = known.get(page);
  if (before) return before;
  const prose = proseOf(page.body, bodyLineOf(model, page));
  known.set(page, prose);
  return prose;
}

/** 1-based line of the file on which the body begins: what stands before it is the front matter. */
function bodyLineOf({texts}: Pick<SiteModel, 'texts'>, page: Page): number {
  const text = texts[page.file]?.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n') ?? page.body;
  return text.slice(0, text.length - page.body.length).split('\n').length;
}
