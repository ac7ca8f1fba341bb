import {NEXT_EDITION} from '../content/page';
import {DEFAULT_LOCALE} from '../locales/locales';
import {docPath, newestEdition, routes} from '../model/routes';
import type {SiteModel} from '../model/siteModel';

export interface Redirect {
  /** Addresses without the locale's prefix. */
  readonly from: string;
  readonly to: string;
}

/** The newest edition lives at `/docs/…`; its permanent address `/docs/<edition>/…` leads there. */
export function permanentAddresses(model: SiteModel): Redirect[] {
  const newest = newestEdition(model);
  if (newest === NEXT_EDITION) return [];
  return model.pages
    .filter((page) => page.collection === 'docs' && page.edition === newest && page.locale === DEFAULT_LOCALE)
    .map((page) => {
      const to = docPath({edition: newest, path: page.path, slug: page.frontMatter.slug}, newest);
      return {from: `${routes.docs}/${newest}${to.slice(routes.docs.length)}`, to};
    });
}

/** A page that leads on without script; `lang` and words are those of the locale. */
export function redirectHtml(target: string, canonical: string, words: {lang: string; moved: string}): string {
  return [
    `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${words.moved}</title>`,
    `<meta http-equiv="refresh" content="0; url=${target}"><link rel="canonical" href="${canonical}"><meta name="robots" content="noindex">`,
    `</head><body><p><a href="${target}">${words.moved}</a></p></body></html>\n`,
  ].join('');
}
