import {NEXT_EDITION} from '../domain/content/page';
import {DEFAULT_LOCALE} from '../domain/locales/locales';
import type {SiteModel} from '../domain/model/siteModel';

/**
 * What one run of Docusaurus builds. `whole`: everything, as `docusaurus start` and a plain `docusaurus build` do. `live`: all but
 * the editions that are out. Otherwise names of editions that are out, joined by `_`: their pages change so seldom that they are
 * built apart and kept (`src/publish/parts`).
 */
export type Part = string;

export const WHOLE: Part = 'whole';
export const LIVE: Part = 'live';

/** Pages that editions may have together to be built in one run: a run of its own costs as much as some hundred pages. */
const PAGES_TOGETHER = 1500;

/** The part that this run builds, from the variable by which `npm run build` asks for it. */
export function buildPart(environment: Readonly<Record<string, string | undefined>> = process.env): Part {
  return environment.BUILD_PART ?? WHOLE;
}

/** Whether a part has the pages outside the editions: start, directory, news, guide and the rest. */
export function hasSitePages(part: Part): boolean {
  return part === WHOLE || part === LIVE;
}

/** Editions whose pages a part has. */
export function editionsOf(part: Part, model: Pick<SiteModel, 'editions'>): string[] {
  if (part === LIVE) return [NEXT_EDITION];
  return part === WHOLE ? [...model.editions.map(({id}) => id), NEXT_EDITION] : part.split('_');
}

/** Every part of a site: what changes first, then the editions that are out, the newest first, small ones together. */
export function partsOf(model: Pick<SiteModel, 'editions' | 'pages'>): Part[] {
  const groups: {editions: string[]; pages: number}[] = [];
  for (const {id} of model.editions) {
    const pages = model.pages.filter(({edition, locale}) => edition === id && locale === DEFAULT_LOCALE).length;
    const last = groups.at(-1);
    if (last && last.pages + pages <= PAGES_TOGETHER) {
      last.editions.push(id);
      last.pages += pages;
    } else groups.push({editions: [id], pages});
  }
  return [LIVE, ...groups.map(({editions}) => editions.join('_'))];
}
