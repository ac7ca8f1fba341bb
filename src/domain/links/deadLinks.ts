/** What of a page concerns links: where its own lead, and what others may point at. */
export interface PageLinks {
  /** Path of the file from the root of the site, with `/`. */
  readonly file: string;
  /** Addresses as they stand in the page (`href` of links). */
  readonly links: readonly string[];
  /** Values of `id`. */
  readonly anchors: ReadonlySet<string>;
}

/** A link that leads nowhere. */
export interface DeadLink {
  /** The page that it stands on. */
  readonly file: string;
  readonly link: string;
  /** `page`: nothing is there. `anchor`: the page is there, the place in it is not. */
  readonly lacks: 'page' | 'anchor';
}

/**
 * Links within a site that lead to no file, or to a place that its page does not have.
 * @param files every file of the site, pages too
 * @param origin of the site (`https://example.org`): a link that names it is one of ours
 */
export function deadLinks(pages: readonly PageLinks[], files: Iterable<string>, origin: string): DeadLink[] {
  const known = new Set(files);
  const anchors = new Map(pages.map((page) => [page.file, page.anchors]));
  return pages.flatMap(({file, links}) =>
    [...new Set(links)].flatMap((link): DeadLink[] => {
      const base = `${origin}/${file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '')}`;
      const url = URL.canParse(link, base) ? new URL(link, base) : null;
      if (url?.origin !== origin) return [];
      const target = targetOf(url, known);
      if (target === null) return [{file, link, lacks: 'page'}];
      const anchor = decoded(url.hash.slice(1));
      // Every page has a top (HTML standard, “scrolling to a fragment”).
      const has = /^(?:top)?$/i.test(anchor) || (anchors.get(target)?.has(anchor) ?? true);
      return has ? [] : [{file, link, lacks: 'anchor'}];
    }),
  );
}

/** The file that an address of the site stands for, as its server finds it. */
function targetOf({pathname}: URL, files: ReadonlySet<string>): string | null {
  const address = decoded(pathname).slice(1);
  const candidates = address === '' || address.endsWith('/') ? [`${address}index.html`] : [address, `${address}.html`];
  return [...candidates, `${address}/index.html`].find((file) => files.has(file)) ?? null;
}

/** Text of an address; one that cannot be read stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
