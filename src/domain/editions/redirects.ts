import {NEXT_EDITION} from '../content/page';
import {DEFAULT_LOCALE} from '../locales/locales';
import {docPath, editionPrefix, knownRoutes, newestEdition, routes} from '../model/routes';
import {type SiteModel, placeOfRecord} from '../model/siteModel';

export interface Redirect {
  /** Addresses without the locale's prefix. */
  readonly from: string;
  readonly to: string;
}

/** A redirect that somebody wrote, and where it stands. */
export interface WrittenRedirect extends Redirect {
  readonly file: string;
  readonly line?: number;
}

/** The newest edition lives at `/docs/…`; its permanent address `/docs/<edition>/…` leads there. */
export function permanentAddresses(model: Pick<SiteModel, 'pages' | 'editions'>): Redirect[] {
  const newest = newestEdition(model);
  if (newest === NEXT_EDITION) return [];
  return model.pages
    .filter((page) => page.collection === 'docs' && page.edition === newest && page.locale === DEFAULT_LOCALE)
    .map((page) => {
      const to = docPath({edition: newest, path: page.path, slug: page.frontMatter.slug}, newest);
      return {from: `${routes.docs}/${newest}${to.slice(routes.docs.length)}`, to};
    });
}

/** `redirect_from` of pages, each inside the page's own edition. */
export function redirectsOfPages(model: Pick<SiteModel, 'pages' | 'editions'>): WrittenRedirect[] {
  const newest = newestEdition(model);
  return model.pages
    .filter(({locale}) => locale === DEFAULT_LOCALE)
    .flatMap(({collection, edition, path, file, lines, frontMatter}) => {
      const {slug, redirect_from: former = []} = frontMatter;
      const own = edition ?? NEXT_EDITION;
      const to = collection === 'blog' ? routes.newsItem(slug ?? path) : docPath({edition: own, path, slug}, newest);
      const prefix = `${routes.docs}${editionPrefix(own, newest)}`;
      return former.map((address) => ({
        from: collection === 'blog' ? address : `${prefix}${address.replace(INSIDE_DOCS, '')}`,
        to,
        file,
        line: lines.redirect_from,
      }));
    });
}

const INSIDE_DOCS = new RegExp(`^${routes.docs}(?:/${NEXT_EDITION}(?=/))?`);

/** Everything that leads on because somebody wrote it: in a page's front matter or in `data/redirects.yml`. */
export function writtenRedirects(model: SiteModel): WrittenRedirect[] {
  const listed = model.redirects.map((redirect) => ({
    ...redirect,
    ...placeOfRecord(model, 'redirects', redirect.from),
  }));
  return [...redirectsOfPages(model), ...listed];
}

/** Address without `#part`. */
export function withoutPart(address: string): string {
  return address.replace(/#.*$/, '');
}

/**
 * What is built: every former address with the page that it leads to in the end, each once. What would cover a page, turn in a
 * circle or lead nowhere is left out; rules report it.
 */
export function redirectTable(model: SiteModel): Redirect[] {
  const known = knownRoutes(model);
  const next = new Map<string, string>();
  for (const {from, to} of [...permanentAddresses(model), ...writtenRedirects(model)])
    if (!known.has(from) && !next.has(from)) next.set(from, to);
  return [...next].flatMap(([from, first]) => {
    const to = finalTarget(first, next, known);
    return to === null ? [] : [{from, to}];
  });
}

function finalTarget(first: string, next: ReadonlyMap<string, string>, known: ReadonlySet<string>): string | null {
  let to: string | undefined = first;
  for (const passed = new Set<string>(); to !== undefined && !passed.has(to); to = next.get(withoutPart(to))) {
    if (known.has(withoutPart(to))) return to;
    passed.add(to);
  }
  return null;
}

/** A page that leads on without script; `lang` and words are those of the locale. */
export function redirectHtml(target: string, canonical: string, words: {lang: string; moved: string}): string {
  return [
    `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${words.moved}</title>`,
    `<meta http-equiv="refresh" content="0; url=${target}"><link rel="canonical" href="${canonical}"><meta name="robots" content="noindex">`,
    `</head><body><p><a href="${target}">${words.moved}</a></p></body></html>\n`,
  ].join('');
}
