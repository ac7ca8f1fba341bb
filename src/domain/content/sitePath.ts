import * as z from 'zod';

/** `/docs/2016/groups/x`: words of small letters, digits, hyphens and dots; never `..`, never a file of another folder. */
const PATH = '(?:/[a-z0-9]+(?:[.-][a-z0-9]+)*)+';
const EDITION = '\\d{4}(?:\\.\\d+)?';

/** Address of this site, without the locale's prefix. */
export const sitePath = z.string().regex(new RegExp(`^${PATH}$`), {
  error: 'is not an address of this site such as "/docs/groups/evening"',
});

/** An address that may be led to: the home page and a part of a page count. */
export const siteTarget = z.string().regex(new RegExp(`^(?:/|${PATH})(?:#[\\w-]+)?$`), {
  error: 'is not an address of this site such as "/docs/groups/evening" or "/glossary#peer"',
});

/**
 * Where a page of the docs was before. Without the name of an edition, because the page takes it along into every
 * edition that is cut from now on; `/docs/next/…`, which stands in the browser while an edition is in preparation, says the same.
 */
export const formerDocsPath = z.string().regex(new RegExp(`^/docs(?!/${EDITION}(?:/|$))${PATH}$`), {
  error: 'is not a former address such as "/docs/groups/evening" (without the name of an edition)',
});

/** Where a news item was before. */
export const formerNewsPath = z.string().regex(new RegExp(`^/blog${PATH}$`), {
  error: 'is not a former address such as "/blog/2016-08-01-ended"',
});
